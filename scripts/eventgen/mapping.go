package main

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/BurntSushi/toml"
)

// mapping is the parsed mapping file.
type mapping struct {
	Structs []entry `toml:"struct"`
	Events  []entry `toml:"event"`
}

// entry is one struct or event of the mapping.
type entry struct {
	Name   string `toml:"name"`
	Doc    string `toml:"doc"`
	Embed  string `toml:"embed"`
	Fields string `toml:"fields"` // one per line
	// Solidity is the qualified name of a struct, for example IOrders.Terms.
	Solidity string `toml:"solidity"`

	rows []row
}

// row is one field of an entry.
type row struct {
	name, typ, doc string
	sources        []source
	when           *condition
	function       string // hand-written function; "" if none
	key            string // of the JSON object
	tag            string // struct tag of encoding/json; "" if none
	quoted         bool   // JSON option string
	omitempty      bool
}

// source is an argument, or a range of bits of one.
type source struct {
	arg    string
	packed bool // whether hi and lo are set
	hi, lo int  // bits, 255 is the highest
}

func (s source) width() int { return s.hi - s.lo + 1 }

func (s source) String() string {
	if s.packed {
		return fmt.Sprintf("%s[%d:%d]", s.arg, s.hi, s.lo)
	}
	return s.arg
}

// condition sets a field only if another field, an enum, has at least the value of a constant.
type condition struct{ field, least string }

// parseMapping parses a mapping file. An unknown key is an error.
func parseMapping(text string) (*mapping, error) {
	var m mapping
	meta, err := toml.Decode(text, &m)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", mappingPath, err)
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		return nil, fmt.Errorf("%s: unknown key %s", mappingPath, unknown[0])
	}
	seen := map[string]bool{}
	for _, all := range [][]entry{m.Structs, m.Events} {
		for i := range all {
			e := &all[i]
			if seen[e.Name] {
				return nil, fmt.Errorf("%s: two entries", e.Name)
			}
			seen[e.Name] = true
			if !strings.HasPrefix(e.Doc, e.Name+" ") {
				return nil, fmt.Errorf("%s: doc must begin with the name", e.Name)
			}
			if isStruct := len(m.Structs) > 0 && &all[0] == &m.Structs[0]; isStruct != (e.Solidity != "") {
				return nil, fmt.Errorf("%s: the key solidity is required for structs, and not allowed for events", e.Name)
			}
			if err := e.parseRows(); err != nil {
				return nil, fmt.Errorf("%s: %w", e.Name, err)
			}
		}
	}
	return &m, nil
}

func (e *entry) parseRows() error {
	seen := map[string]bool{}
	for line := range strings.SplitSeq(strings.TrimSpace(e.Fields), "\n") {
		r, err := parseRow(line)
		if err != nil {
			return fmt.Errorf("field %q: %w", line, err)
		}
		if seen[r.name] {
			return fmt.Errorf("two fields %s", r.name)
		}
		seen[r.name] = true
		e.rows = append(e.rows, r)
	}
	return nil
}

var (
	sourceForm = regexp.MustCompile(`^(\w+)(?:\[(\d{1,3}):(\d{1,3})\])?$`)
	whenForm   = regexp.MustCompile(`^([A-Z]\w*)>=([A-Z]\w*)$`)
	nameForm   = regexp.MustCompile(`^[A-Z][A-Za-z0-9]*$`)
	keyForm    = regexp.MustCompile(`^[A-Za-z0-9_]*$`)
)

// parseRow parses "Name type source [when=…] [func=…] [json=…] // doc".
func parseRow(line string) (row, error) {
	text, doc, _ := strings.Cut(line, "//")
	words := strings.Fields(text)
	if len(words) < 3 {
		return row{}, errors.New("want a name, a type and a source")
	}
	r := row{name: words[0], typ: words[1], doc: strings.TrimSpace(doc), key: words[0]}
	if !nameForm.MatchString(r.name) {
		return row{}, fmt.Errorf("%s is not an exported Go name", r.name)
	}
	for text := range strings.SplitSeq(words[2], ",") {
		s, err := parseSource(text)
		if err != nil {
			return row{}, err
		}
		r.sources = append(r.sources, s)
	}
	for _, option := range words[3:] {
		name, value, _ := strings.Cut(option, "=")
		switch name {
		case "when":
			found := whenForm.FindStringSubmatch(value)
			if found == nil {
				return row{}, fmt.Errorf("condition %q: want Field>=Constant", value)
			}
			r.when = &condition{field: found[1], least: found[2]}
		case "func":
			r.function = value
		case "json":
			if err := r.parseTag(value); err != nil {
				return row{}, err
			}
		default:
			return row{}, fmt.Errorf("unknown option %q", option)
		}
	}
	return r, nil
}

func parseSource(text string) (source, error) {
	found := sourceForm.FindStringSubmatch(text)
	if found == nil {
		return source{}, fmt.Errorf("source %q: want argument or argument[high:low]", text)
	}
	s := source{arg: found[1]}
	if found[2] == "" {
		return s, nil
	}
	s.packed = true
	for i, bit := range []*int{&s.hi, &s.lo} {
		var err error
		if *bit, err = strconv.Atoi(found[2+i]); err != nil {
			return source{}, err
		}
	}
	if s.hi > 255 || s.lo > s.hi {
		return source{}, fmt.Errorf("source %s: want 255 ≥ high ≥ low", s)
	}
	return s, nil
}

func (r *row) parseTag(tag string) error {
	key, options, _ := strings.Cut(tag, ",")
	if !keyForm.MatchString(key) {
		return fmt.Errorf("JSON key %q: want letters, digits and _", key)
	}
	if key != "" {
		r.key = key
	}
	r.tag = tag
	switch options {
	case "":
	case "string":
		r.quoted = true
	case "omitempty":
		r.omitempty = true
	default:
		return fmt.Errorf("unknown JSON options %q", options)
	}
	return nil
}
