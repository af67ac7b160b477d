package main

import (
	"os"
	"testing"
)

func TestPage_isCurrent(t *testing.T) {
	t.Parallel()
	written, err := os.ReadFile("../../docs/CONFIGURATION.md")
	if err != nil {
		t.Fatal(err)
	}
	if string(written) != page() {
		t.Error("docs/CONFIGURATION.md differs from the table of settings: run make generate")
	}
}
