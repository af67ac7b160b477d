package problem

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"reflect"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/waybill/waybill/journal"
)

// ReadJSON decodes a request body of one JSON object. It returns an error for another content type, for a body above
// the limit of its http.MaxBytesReader, and for all that Decode refuses.
func ReadJSON(r *http.Request, into any) error {
	body, err := read(r)
	if err != nil {
		return err
	}
	return decode(body, into, false)
}

// ReadOpenJSON is ReadJSON, but ignores unknown fields. It is for objects that browsers make.
func ReadOpenJSON(r *http.Request, into any) error {
	body, err := read(r)
	if err != nil {
		return err
	}
	return decode(body, into, true)
}

func read(r *http.Request) ([]byte, error) {
	media, _, _ := strings.Cut(r.Header.Get("Content-Type"), ";")
	if !strings.EqualFold(strings.TrimSpace(media), "application/json") {
		return nil, ErrMedia
	}
	body, err := io.ReadAll(r.Body)
	if e, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return nil, fmt.Errorf("%w: it may have %d bytes", ErrTooBig, e.Limit)
	}
	if err != nil {
		return nil, fmt.Errorf("the body ends early: %w", journal.ErrMalformed)
	}
	return body, nil
}

// Decode decodes a JSON object strictly. It refuses unknown fields, bytes after the object, a field that appears twice,
// invalid UTF-8 and the character NUL, which Postgres does not store.
func Decode(body []byte, into any) error { return decode(body, into, false) }

// decode is Decode. If open is set, it ignores unknown fields.
func decode(body []byte, into any, open bool) error {
	if len(bytes.TrimSpace(body)) == 0 {
		return Invalid("body", "missing")
	}
	if !utf8.Valid(body) {
		return fmt.Errorf("the body is not UTF-8: %w", journal.ErrMalformed)
	}
	if err := notJSON(body); err != nil {
		return err
	}
	if bytes.Equal(bytes.TrimSpace(body), []byte("null")) {
		return Invalid("body", "want an object, not null")
	}
	if err := checkTokens(body); err != nil {
		return err
	}
	d := json.NewDecoder(bytes.NewReader(body))
	if !open {
		d.DisallowUnknownFields()
	}
	err := d.Decode(into)
	if err == nil {
		return nil
	}
	if e, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		return Invalid(cmp.Or(e.Field, "body"), fmt.Sprintf("want %s, not %.60s", typeName(e.Type), e.Value))
	}
	if name, ok := strings.CutPrefix(err.Error(), "json: unknown field "); ok {
		return Invalid(fmt.Sprintf("%.60s", strings.Trim(name, `"`)), "unknown field")
	}
	if errors.Is(err, journal.ErrMalformed) {
		return err // of a type in Waybill, which has a clear text
	}
	return fmt.Errorf("the body cannot be read: %w", journal.ErrMalformed)
}

// notJSON returns an error if body is not exactly one JSON value.
func notJSON(body []byte) error {
	var value json.RawMessage
	err := json.Unmarshal(body, &value)
	if e, ok := errors.AsType[*json.SyntaxError](err); ok {
		return fmt.Errorf("the body is not JSON from byte %d on: %w", e.Offset, journal.ErrMalformed)
	}
	if err != nil {
		return fmt.Errorf("the body is not JSON: %w", journal.ErrMalformed)
	}
	return nil
}

// checkTokens refuses NUL in strings, and names that appear twice in an object. Two names are the same if encoding/json
// decodes them into the same field, which ignores case.
func checkTokens(body []byte) error {
	type level struct {
		names map[string]bool // nil: an array
		value bool            // the next token of the object is a value
	}
	var open []level
	d := json.NewDecoder(bytes.NewReader(body))
	d.UseNumber()
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("the body is not JSON: %w", journal.ErrMalformed)
		}
		if token == json.Delim('}') || token == json.Delim(']') {
			open = open[:len(open)-1]
			continue
		}
		text, isText := token.(string)
		if isText && strings.ContainsRune(text, 0) {
			return fmt.Errorf("the body has the character NUL: %w", journal.ErrMalformed)
		}
		if len(open) > 0 && open[len(open)-1].names != nil {
			in := &open[len(open)-1]
			if name := fold(text); !in.value {
				if in.names[name] {
					return Invalid(fmt.Sprintf("%.60s", text), "appears twice")
				}
				in.names[name] = true
			}
			in.value = !in.value
		}
		switch token {
		case json.Delim('{'):
			open = append(open, level{names: map[string]bool{}})
		case json.Delim('['):
			open = append(open, level{})
		}
	}
}

// fold returns a text that is the same for all names that differ in case alone.
func fold(name string) string {
	return strings.Map(func(r rune) rune {
		least := r
		for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
			least = min(least, f)
		}
		return least
	}, name)
}

// typeName describes the JSON value that a Go type expects.
func typeName(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uint:
		return fmt.Sprintf("a whole number of at most %d bits", t.Bits())
	case reflect.String:
		return "a string"
	case reflect.Bool:
		return "true or false"
	case reflect.Slice, reflect.Array:
		return "a list"
	default:
		return "an object"
	}
}
