// Package scan parses JSON-RPC answers without reflection: results, logs and receipts.
package scan

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/waybill/waybill/journal"
)

// jsonScan is a parser of JSON text.
type jsonScan struct {
	b []byte // text
	i int    // position of the next byte

	keys []keyText // keys of objects seen so far
	last int       // index of the last key in keys
}

// keyText is a key with quotes and colon, for example `"logIndex":`, and the index of the key that followed it last
// time.
type keyText struct {
	text []byte
	next int
}

func (s *jsonScan) malformed(what string) error {
	return fmt.Errorf("byte %d: %s: %w", s.i, what, journal.ErrMalformed)
}

func (s *jsonScan) skipSpace() {
	for s.i < len(s.b) && (s.b[s.i] == ' ' || s.b[s.i] == '\n' || s.b[s.i] == '\t' || s.b[s.i] == '\r') {
		s.i++
	}
}

// char skips the character c and the space before it. It returns false if the next character is not c.
func (s *jsonScan) char(c byte) bool {
	if s.i < len(s.b) && s.b[s.i] == c { // usual case: no space
		s.i++
		return true
	}
	s.skipSpace()
	if s.i < len(s.b) && s.b[s.i] == c {
		s.i++
		return true
	}
	return false
}

func (s *jsonScan) literal(w string) bool {
	s.skipSpace()
	if len(s.b)-s.i < len(w) || string(s.b[s.i:s.i+len(w)]) != w {
		return false
	}
	s.i += len(w)
	return true
}

func (s *jsonScan) end() error {
	if s.skipSpace(); s.i != len(s.b) {
		return s.malformed("text after the value")
	}
	return nil
}

// array parses an array. It calls item at each element; item must parse the element.
func (s *jsonScan) array(item func() error) error {
	if !s.char('[') {
		return s.malformed("expected an array")
	}
	if s.char(']') {
		return nil
	}
	for {
		if err := item(); err != nil {
			return err
		}
		if s.char(']') {
			return nil
		}
		if !s.char(',') {
			return s.malformed("expected a comma")
		}
	}
}

// object parses an object. It calls field at each value; field must parse the value.
func (s *jsonScan) object(field func(key []byte) error) error {
	if !s.char('{') {
		return s.malformed("expected an object")
	}
	if s.char('}') {
		return nil
	}
	for {
		key, err := s.key()
		if err != nil {
			return err
		}
		if err := field(key); err != nil {
			return err
		}
		if s.char('}') {
			return nil
		}
		if !s.char(',') {
			return s.malformed("expected a comma")
		}
	}
}

// key parses an object's next key and the colon. The objects of a list usually have the same keys in the same order, so
// it first compares the text with the expected key.
func (s *jsonScan) key() ([]byte, error) {
	if len(s.keys) > 0 {
		next := s.keys[s.last].next
		if k := s.keys[next].text; bytes.HasPrefix(s.b[s.i:], k) {
			s.i += len(k)
			s.last = next
			return k[1 : len(k)-2], nil
		}
	}
	s.skipSpace()
	from := s.i
	key, err := s.str()
	if err != nil {
		return nil, err
	}
	if !s.char(':') {
		return nil, s.malformed("expected a colon")
	}
	const most = 32 // limit of s.keys
	if text := s.b[from:s.i]; len(text) == len(key)+3 {
		at := slices.IndexFunc(s.keys, func(k keyText) bool { return bytes.Equal(k.text, text) })
		if at < 0 && len(s.keys) < most {
			at = len(s.keys)
			s.keys = append(s.keys, keyText{text: text})
		}
		if at >= 0 {
			s.keys[s.last].next = at
			s.last = at
		}
	}
	return key, nil
}

// str parses a string without escapes. It suffices for keys and hexadecimal digits.
func (s *jsonScan) str() ([]byte, error) {
	if !s.char('"') {
		return nil, s.malformed("expected a string")
	}
	n := bytes.IndexByte(s.b[s.i:], '"')
	if n < 0 {
		return nil, s.malformed("unterminated string")
	}
	t := s.b[s.i : s.i+n]
	if n < 32 { // longer strings are digits, which unhex checks
		for _, c := range t {
			if c == '\\' || c < ' ' || c > '~' {
				return nil, s.malformed("unsupported character in a string")
			}
		}
	}
	s.i += n + 1
	return t, nil
}

// hex parses a string that begins with 0x and returns the digits.
func (s *jsonScan) hex() ([]byte, error) {
	t, err := s.str()
	if err == nil && (len(t) < 2 || t[0] != '0' || t[1] != 'x') {
		err = s.malformed("expected 0x")
	}
	if err != nil {
		return nil, err
	}
	return t[2:], nil
}

func (s *jsonScan) fixed(into []byte) error {
	digits, err := s.hex()
	if err != nil {
		return err
	}
	if len(digits) != 2*len(into) || !unhex(into, digits) {
		return s.malformed("expected another number of hexadecimal digits")
	}
	return nil
}

// fieldCache has the last text of a field and its parsed value.
type fieldCache struct {
	text  []byte // with the quotes
	value [32]byte
}

// fixedCached is fixed for fields that usually have the same value as in the previous element.
func (s *jsonScan) fixedCached(m *fieldCache, into []byte) error {
	s.skipSpace()
	if len(m.text) > 0 && bytes.HasPrefix(s.b[s.i:], m.text) {
		s.i += len(m.text)
		copy(into, m.value[:])
		return nil
	}
	from := s.i
	if err := s.fixed(into); err != nil {
		return err
	}
	m.text = s.b[from:s.i]
	copy(m.value[:], into)
	return nil
}

// quantity parses a hexadecimal number of at most bits bits without leading zeros.
func (s *jsonScan) quantity(bits int) (n uint64, err error) {
	digits, err := s.hex()
	if err != nil {
		return 0, err
	}
	if len(digits) == 0 || len(digits) > 16 || len(digits) > 1 && digits[0] == '0' {
		return 0, s.malformed("expected a number")
	}
	for _, c := range digits {
		d := nibbles[c]
		if d > 15 {
			return 0, s.malformed("expected a number")
		}
		n = n<<4 | uint64(d)
	}
	if bits < 64 && n>>bits != 0 {
		return 0, s.malformed("number too large")
	}
	return n, nil
}

// skipUnknown skips the value of an unknown key. It refuses a key that differs from a known one by case only, because
// encoding/json would accept it as the known key.
func (s *jsonScan) skipUnknown(key []byte, known []string) error {
	if slices.ContainsFunc(known, func(k string) bool { return strings.EqualFold(k, string(key)) }) {
		return s.malformed("key differs from a known key by case")
	}
	_, err := s.skip()
	return err
}

// skip skips a value of any type and returns its text.
func (s *jsonScan) skip() ([]byte, error) {
	s.skipSpace()
	from, depth := s.i, 0
	for ; s.i < len(s.b); s.i++ {
		switch s.b[s.i] {
		case '"':
			if !s.pastString() {
				return nil, s.malformed("unterminated string")
			}
			s.i--
		case '[', '{':
			depth++
		case ']', '}', ',':
			if depth == 0 {
				return s.valid(from)
			}
			if s.b[s.i] != ',' {
				depth--
			}
		}
	}
	return s.valid(from)
}

func (s *jsonScan) valid(from int) ([]byte, error) {
	if !json.Valid(s.b[from:s.i]) {
		return nil, s.malformed("invalid JSON")
	}
	return s.b[from:s.i], nil
}

func (s *jsonScan) pastString() bool {
	for s.i++; s.i < len(s.b); s.i++ {
		switch s.b[s.i] {
		case '\\':
			s.i++
		case '"':
			s.i++
			return true
		}
	}
	return false
}

// nibbles has the values of hexadecimal digits; 255 for other bytes.
var nibbles = func() (t [256]byte) {
	for i := range t {
		t[i] = 0xff
	}
	for i, c := range "0123456789abcdef" {
		t[c] = byte(i)
	}
	for i, c := range "ABCDEF" {
		t[c] = byte(10 + i)
	}
	return t
}()

// unhex decodes 2*len(into) digits. It returns false if one is not hexadecimal.
func unhex(into, digits []byte) bool {
	digits = digits[:2*len(into)]
	var wrong byte
	for i := range into {
		hi, lo := nibbles[digits[2*i]], nibbles[digits[2*i+1]]
		wrong |= hi | lo
		into[i] = hi<<4 | lo&15
	}
	return wrong < 16
}
