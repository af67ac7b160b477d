package vda5050

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
)

// object is a JSON object. Its values are of type object, []any, string, float64, bool or nil.
type object map[string]any

// text returns the member name, or "" if it is not a string.
func (o object) text(name string) string {
	s, _ := o[name].(string)
	return s
}

// number returns the member name, or 0 if it is not a number.
func (o object) number(name string) float64 {
	n, _ := o[name].(float64)
	return n
}

// maxDepth is the maximum nesting of arrays and objects in a message.
const maxDepth = 32

// parse parses one JSON value. Unlike encoding/json, it refuses duplicate names and compares names case-sensitively.
func parse(b []byte) (any, error) {
	d := json.NewDecoder(bytes.NewReader(b))
	v, err := value(d, 0)
	if err != nil {
		return nil, err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("data after the message")
	}
	return v, nil
}

// value parses a value that is nested depth levels deep.
func value(d *json.Decoder, depth int) (any, error) {
	if depth > maxDepth {
		return nil, fmt.Errorf("nested deeper than %d levels", maxDepth)
	}
	t, err := d.Token()
	if err != nil {
		return nil, err
	}
	switch t {
	case json.Delim('['):
		all := []any{}
		for d.More() {
			v, err := value(d, depth+1)
			if err != nil {
				return nil, err
			}
			all = append(all, v)
		}
		_, err = d.Token()
		return all, err
	case json.Delim('{'):
		o := object{}
		for d.More() {
			name, err := d.Token()
			if err != nil {
				return nil, err
			}
			n, _ := name.(string)
			if _, twice := o[n]; twice {
				return nil, fmt.Errorf("duplicate name %.40q", n)
			}
			if o[n], err = value(d, depth+1); err != nil {
				return nil, err
			}
		}
		_, err = d.Token()
		return o, err
	}
	return t, nil
}

// schema describes a JSON value, with the parts of JSON Schema that the specification uses.
type schema struct {
	kind     byte              // s string, n number, i integer, b boolean, a array, o object
	enum     []string          // permitted strings; nil: any
	min, max float64           // range of a number, if min < max; otherwise any
	item     *schema           // schema of the items of an array
	members  map[string]schema // schemas of the members of an object, by name
	required []string          // required members of an object
}

// check returns an error if v does not match the schema. at is the path to v for the error.
func (s schema) check(v any, at string) error {
	switch s.kind {
	case 's':
		text, ok := v.(string)
		if !ok {
			return fmt.Errorf("%s is not a string", at)
		}
		if len(s.enum) > 0 && !slices.Contains(s.enum, text) {
			return fmt.Errorf("%s is %.40q, want one of %s", at, text, strings.Join(s.enum, ", "))
		}
	case 'n', 'i':
		n, ok := v.(float64)
		switch {
		case !ok:
			return fmt.Errorf("%s is not a number", at)
		case s.kind == 'i' && (n != math.Trunc(n) || math.Abs(n) > 1<<53):
			return fmt.Errorf("%s is %v, want an integer", at, n)
		case s.min < s.max && (n < s.min || n > s.max):
			return fmt.Errorf("%s is %v, want %v to %v", at, n, s.min, s.max)
		}
	case 'b':
		if _, ok := v.(bool); !ok {
			return fmt.Errorf("%s is not a boolean", at)
		}
	case 'a':
		all, ok := v.([]any)
		if !ok {
			return fmt.Errorf("%s is not an array", at)
		}
		for i, v := range all {
			if err := s.item.check(v, fmt.Sprintf("%s[%d]", at, i)); err != nil {
				return err
			}
		}
	case 'o':
		return s.checkObject(v, at)
	}
	return nil
}

// checkObject is check for an object.
func (s schema) checkObject(v any, at string) error {
	o, ok := v.(object)
	if !ok {
		return fmt.Errorf("%s is not an object", at)
	}
	for _, name := range s.required {
		if _, ok := o[name]; !ok {
			return fmt.Errorf("%s.%s is missing", at, name)
		}
	}
	for name, v := range o {
		if m, ok := s.members[name]; ok { // other members are permitted
			if err := m.check(v, at+"."+name); err != nil {
				return err
			}
		}
	}
	return nil
}
