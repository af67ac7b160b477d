package main

import (
	"bytes"
	"fmt"
	"go/format"
	"regexp"
	"strings"
)

// code is the body of a generated file.
type code struct{ bytes.Buffer }

// printf appends formatted text.
func (c *code) printf(format string, args ...any) {
	c.Buffer = *bytes.NewBuffer(fmt.Appendf(c.Bytes(), format, args...))
}

// comment writes a doc comment in lines of at most 120 columns.
func (c *code) comment(text string) {
	line := "//"
	for w := range strings.FieldsSeq(text) {
		if len(line)+1+len(w) > 120 {
			c.printf("%s\n", line)
			line = "//"
		}
		line += " " + w
	}
	c.printf("%s\n", line)
}

// imports has the imports that generated code may use, in blocks: standard library, third party, this module.
var imports = [][]string{
	{"encoding/binary", "fmt", "math/big", "time"},
	{"github.com/ethereum/go-ethereum/common", "github.com/ethereum/go-ethereum/core/types"},
	{
		"github.com/waybill/waybill/bindings", "github.com/waybill/waybill/internal/ledger",
		"github.com/waybill/waybill/journal",
	},
}

// file returns the formatted source of a file: header, package clause, the imports that the body uses, and body.
func (c *code) file(name string) ([]byte, error) {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s\n\npackage %s\n\n", header, name)
	var blocks []string
	for _, block := range imports {
		var lines []string
		for _, path := range block {
			base := path[strings.LastIndexByte(path, '/')+1:]
			if regexp.MustCompile(`\b` + base + `\.[A-Z]`).Match(c.Bytes()) {
				lines = append(lines, fmt.Sprintf("\t%q\n", path))
			}
		}
		if lines != nil {
			blocks = append(blocks, strings.Join(lines, ""))
		}
	}
	fmt.Fprintf(&b, "import (\n%s)\n\n", strings.Join(blocks, "\n"))
	b.Write(c.Bytes())
	text, err := format.Source(b.Bytes())
	if err != nil {
		return nil, fmt.Errorf("%w in:\n%s", err, b.Bytes())
	}
	return text, nil
}

// literal writes a composite literal of a struct. expr returns the value of a field, or "" for a field that is set
// later.
func (c *code) literal(s *ledgerStruct, expr func(*field) string) {
	c.printf("ledger.%s{\n", s.name)
	if s.embed != nil {
		c.printf("%s: ", s.embed.name)
		c.literal(s.embed, expr)
		c.printf(",\n")
	}
	for _, f := range s.fields {
		if text := expr(f); text != "" && f.when == nil {
			c.printf("%s: %s,\n", f.name, text)
		}
	}
	c.printf("}")
}

// conditional writes assignments for the fields of p that have a condition.
func (c *code) conditional(s *ledgerStruct, expr func(*field) string) {
	if s.embed != nil {
		c.conditional(s.embed, expr)
	}
	for _, f := range s.fields {
		if f.when == nil {
			continue
		}
		pkg, _, _ := strings.Cut(s.field(f.when.field).kind.goType, ".")
		c.printf("if p.%s >= %s.%s {\np.%s = %s\n}\n", f.when.field, pkg, f.when.least, f.name, expr(f))
	}
}

// convert returns the conversion of an expression to a type, or the expression if it already has the type.
func convert(expr, have, want string) string {
	if have == want {
		return expr
	}
	return want + "(" + expr + ")"
}

// lower returns a name with a lower-case first letter.
func lower(name string) string { return strings.ToLower(name[:1]) + name[1:] }
