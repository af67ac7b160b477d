// Command configdoc prints docs/CONFIGURATION.md, which it makes from the table of settings.
package main

import (
	_ "embed"
	"fmt"
	"os"

	"github.com/waybill/waybill/internal/config"
)

func main() {
	if _, err := os.Stdout.WriteString(page()); err != nil {
		fmt.Fprintln(os.Stderr, "configdoc:", err)
		os.Exit(1)
	}
}

// page returns the text of docs/CONFIGURATION.md.
func page() string { return introduction + config.Settings().Markdown() }

//go:embed introduction.md
var introduction string
