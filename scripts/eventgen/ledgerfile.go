package main

import "strings"

// ledgerFile generates the structs of package ledger.
func ledgerFile(p *plan) ([]byte, error) {
	c := &code{}
	for _, s := range append(append([]*ledgerStruct{}, p.structs...), p.events...) {
		c.comment(s.doc)
		c.printf("type %s struct {\n", s.name)
		if s.embed != nil {
			c.printf("%s\n", s.embed.name)
		}
		for _, f := range s.fields {
			c.printf("%s %s", f.name, strings.Replace(f.kind.goType, "ledger.", "", 1))
			if f.tag != "" {
				c.printf(" `json:%q`", f.tag)
			}
			if f.doc != "" {
				c.printf(" // %s", f.doc)
			}
			c.printf("\n")
		}
		c.printf("}\n\n")
	}
	return c.file("ledger")
}
