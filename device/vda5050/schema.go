package vda5050

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
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
	d.UseNumber()
	v, err := value(d, 0)
	if err != nil {
		return nil, err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("data after the message")
	}
	return v, nil
}

// value parses a value that is nested depth levels deep. A number that no float64 can hold remains a json.Number.
func value(d *json.Decoder, depth int) (any, error) {
	if depth > maxDepth {
		return nil, fmt.Errorf("nested deeper than %d levels", maxDepth)
	}
	t, err := d.Token()
	if err != nil {
		return nil, err
	}
	if number, ok := t.(json.Number); ok {
		if f, err := number.Float64(); err == nil {
			return f, nil
		}
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
	positive bool              // the number must not be 0 either
	item     *schema           // schema of the items of an array
	members  map[string]schema // schemas of the members of an object, by name
	required []string          // required members of an object
}

// tolerance is the part of a range by which a number may exceed it: robots round, for example π to 3.1415927 or 3.142.
const tolerance = 1e-3

// maxFaults is the maximum number of errors of one message.
const maxFaults = 8

// faults collects the errors of a message.
type faults []error

func (f *faults) add(format string, args ...any) {
	if len(*f) < maxFaults {
		*f = append(*f, fmt.Errorf(format, args...))
	}
}

// error returns all errors on one line, or nil.
func (f faults) error() error {
	if len(f) == 0 {
		return nil
	}
	var texts []string
	for _, err := range f {
		texts = append(texts, err.Error())
	}
	return errors.New(strings.Join(texts, "; "))
}

// check reports whether v is of the kind of the schema, and in its range or enumeration. It adds an error for v and for
// each member and item that does not match. Such members are removed from v. at is the path to v for the error.
func (s schema) check(v any, at string, bad *faults) bool {
	switch s.kind {
	case 's':
		text, ok := v.(string)
		if !ok {
			bad.add("%s is not a string", at)
			return false
		}
		if len(s.enum) > 0 && !slices.Contains(s.enum, text) {
			bad.add("%s is %.40q, want one of %s", at, text, strings.Join(s.enum, ", "))
			return false
		}
	case 'n', 'i':
		return s.checkNumber(v, at, bad)
	case 'b':
		if _, ok := v.(bool); !ok {
			bad.add("%s is not a boolean", at)
			return false
		}
	case 'a':
		all, ok := v.([]any)
		if !ok {
			bad.add("%s is not an array", at)
			return false
		}
		for i, v := range all {
			if !s.item.check(v, fmt.Sprintf("%s[%d]", at, i), bad) {
				all[i] = nil
			}
		}
	case 'o':
		return s.checkObject(v, at, bad)
	}
	return true
}

// checkNumber is check for a number.
func (s schema) checkNumber(v any, at string, bad *faults) bool {
	n, ok := v.(float64)
	margin := 0.0
	if s.kind == 'n' {
		margin = tolerance * min(s.max-s.min, 1)
	}
	switch {
	case !ok:
		bad.add("%s is not a number that can be represented", at)
	case s.kind == 'i' && (n != math.Trunc(n) || math.Abs(n) > 1<<53):
		bad.add("%s is %v, want an integer", at, n)
	case s.min < s.max && (n < s.min-margin || n > s.max+margin || s.positive && n <= 0):
		bad.add("%s is %v, want %v to %v", at, n, s.min, s.max)
	default:
		return true
	}
	return false
}

// checkObject is check for an object.
func (s schema) checkObject(v any, at string, bad *faults) bool {
	o, ok := v.(object)
	if !ok {
		bad.add("%s is not an object", at)
		return false
	}
	for _, name := range s.required {
		if _, ok := o[name]; !ok {
			bad.add("%s.%s is missing", at, name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(o)) {
		if m, ok := s.members[name]; ok && !m.check(o[name], at+"."+name, bad) { // other members are permitted
			delete(o, name)
		}
	}
	return true
}
