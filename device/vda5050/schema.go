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

// object is a JSON object; its values are object, []any, string, float64, bool or nil.
type object map[string]any

// text is a member that is a string, else "".
func (o object) text(name string) string {
	s, _ := o[name].(string)
	return s
}

// number is a member that is a number, else 0.
func (o object) number(name string) float64 {
	n, _ := o[name].(float64)
	return n
}

// maxDepth is how deep a message may nest.
const maxDepth = 32

// parse reads one JSON value. Unlike encoding/json it refuses a name that comes twice, and takes names as they are written.
func parse(b []byte) (any, error) {
	d := json.NewDecoder(bytes.NewReader(b))
	v, err := value(d, 0)
	if err != nil {
		return nil, err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("something follows the message")
	}
	return v, nil
}

func value(d *json.Decoder, depth int) (any, error) {
	if depth > maxDepth {
		return nil, errors.New("nested too deep")
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
				return nil, fmt.Errorf("%.40q comes twice", n)
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

// shape is what a value must be.
type shape struct {
	kind     byte     // s string, n number, i integer, b boolean, a array, o object
	words    []string // of a string: one of them
	low, top float64  // of a number, when low < top
	item     *shape   // of an array
	members  map[string]shape
	required []string
}

func (s shape) check(v any, at string) error {
	switch s.kind {
	case 's':
		text, ok := v.(string)
		if !ok {
			return fmt.Errorf("%s is no string", at)
		}
		if len(s.words) > 0 && !slices.Contains(s.words, text) {
			return fmt.Errorf("%s is %.40q, want one of %s", at, text, strings.Join(s.words, ", "))
		}
	case 'n', 'i':
		n, ok := v.(float64)
		switch {
		case !ok:
			return fmt.Errorf("%s is no number", at)
		case s.kind == 'i' && (n != math.Trunc(n) || math.Abs(n) > 1<<53):
			return fmt.Errorf("%s is %v, want a whole number", at, n)
		case s.low < s.top && (n < s.low || n > s.top):
			return fmt.Errorf("%s is %v, want %v to %v", at, n, s.low, s.top)
		}
	case 'b':
		if _, ok := v.(bool); !ok {
			return fmt.Errorf("%s is neither true nor false", at)
		}
	case 'a':
		all, ok := v.([]any)
		if !ok {
			return fmt.Errorf("%s is no array", at)
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

func (s shape) checkObject(v any, at string) error {
	o, ok := v.(object)
	if !ok {
		return fmt.Errorf("%s is no object", at)
	}
	for _, name := range s.required {
		if _, ok := o[name]; !ok {
			return fmt.Errorf("%s lacks %s", at, name)
		}
	}
	for name, v := range o {
		if m, ok := s.members[name]; ok { // others are the maker's own
			if err := m.check(v, at+"."+name); err != nil {
				return err
			}
		}
	}
	return nil
}
