package main

import "fmt"

// payloadFile generates the functions that write payloads as JSON, with the same result as encoding/json.
func payloadFile(p *plan) ([]byte, error) {
	c := &code{}
	c.printf("// payloads returns a new payload of an event by the event's Solidity name.\n")
	c.printf("var payloads = map[string]func() any{\n")
	for _, s := range p.events {
		c.printf("%q: func() any { return new(ledger.%s) },\n", s.name, s.name)
	}
	c.printf("}\n\n")

	c.comment("payload writes p. It returns false if p is not a payload of the events of this name.")
	c.printf("func (o *object) payload(name string, p any) bool {\nswitch p := p.(type) {\n")
	for _, s := range p.events {
		c.printf("case *ledger.%s:\no.%s(p)\nreturn name == %q\n", s.name, lower(s.name), s.name)
	}
	c.printf("}\nreturn false\n}\n\n")

	for _, s := range append(append([]*ledgerStruct{}, p.structs...), p.events...) {
		c.printf("func (o *object) %s(p *ledger.%s) {\n", lower(s.name), s.name)
		for i, f := range s.all() {
			lead := ","
			if i == 0 {
				lead = "{"
			}
			c.member(f, fmt.Sprintf("`%s%q:`", lead, f.key))
		}
		c.printf("o.raw(`}`)\n}\n\n")
	}
	return c.file("store")
}

// member writes the statements that append one field. key is a Go literal of the text before the value.
func (c *code) member(f *field, key string) {
	v := "p." + f.name
	if f.omitempty {
		c.printf("if len(%s) > 0 {\n", v)
		defer c.printf("}\n")
	}
	switch f.kind.class {
	case hash, order, address:
		c.printf("o.hex(%s, %s[:])\n", key, v)
	case amount:
		c.printf("o.amount(%s, %s)\n", key, v)
	case number:
		call := "uint"
		if f.quoted {
			call = "quoted"
		}
		c.printf("o.%s(%s, %s)\n", call, key, convert(v, f.kind.goType, "uint64"))
	case signed:
		c.printf("o.int(%s, int64(%s))\n", key, v)
	case boolean:
		c.printf("o.bool(%s, %s)\n", key, v)
	case seconds, milliseconds:
		c.printf("o.time(%s, %s)\n", key, v)
	case enum:
		c.printf("o.name(%s, %s.String())\n", key, v)
	case place:
		c.printf("o.place(%s, %s)\n", key, v)
	case kindName, errorName:
		c.printf("o.text(%s, %s)\n", key, v)
	case nested:
		c.printf("o.raw(%s)\no.%s(&%s)\n", key, lower(f.elem.name), v)
	case list:
		c.printf("o.raw(%s)\nif %s == nil {\no.raw(`null`)\n} else {\no.raw(`[`)\n", key, v)
		c.printf("for i := range %s {\nif i > 0 {\no.raw(`,`)\n}\n", v)
		c.printf("o.%s(&%s[i])\n}\no.raw(`]`)\n}\n", lower(f.elem.name), v)
	case byHand:
		c.printf("o.json(%s, %s)\n", key, v)
	}
}
