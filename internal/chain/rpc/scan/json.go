// Package scan reads what nodes answer straight from the bytes of the JSON: results, logs and receipts.
package scan

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/waybill/waybill/journal"
)

// jsonScan walks over JSON text.
type jsonScan struct {
	b []byte
	i int

	keys []keyText // that were met
	last int       // which of them was the last
}

// keyText is a key as it stands in the text, `"logIndex":`, and which one came after it last time.
type keyText struct {
	text []byte
	next int
}

func (s *jsonScan) bad(what string) error {
	return fmt.Errorf("byte %d: %s: %w", s.i, what, journal.ErrMalformed)
}

func (s *jsonScan) space() {
	for s.i < len(s.b) && (s.b[s.i] == ' ' || s.b[s.i] == '\n' || s.b[s.i] == '\t' || s.b[s.i] == '\r') {
		s.i++
	}
}

// sign skips one character, and space before it, if it is there.
func (s *jsonScan) sign(c byte) bool {
	if s.i < len(s.b) && s.b[s.i] == c { // most often
		s.i++
		return true
	}
	s.space()
	if s.i < len(s.b) && s.b[s.i] == c {
		s.i++
		return true
	}
	return false
}

func (s *jsonScan) word(w string) bool {
	s.space()
	if len(s.b)-s.i < len(w) || string(s.b[s.i:s.i+len(w)]) != w {
		return false
	}
	s.i += len(w)
	return true
}

func (s *jsonScan) end() error {
	if s.space(); s.i != len(s.b) {
		return s.bad("more than one value")
	}
	return nil
}

// array calls item at each of an array's values; item reads it.
func (s *jsonScan) array(item func() error) error {
	if !s.sign('[') {
		return s.bad("no array")
	}
	if s.sign(']') {
		return nil
	}
	for {
		if err := item(); err != nil {
			return err
		}
		if s.sign(']') {
			return nil
		}
		if !s.sign(',') {
			return s.bad("no comma")
		}
	}
}

// object calls field at each of an object's values; field reads it.
func (s *jsonScan) object(field func(key []byte) error) error {
	if !s.sign('{') {
		return s.bad("no object")
	}
	if s.sign('}') {
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
		if s.sign('}') {
			return nil
		}
		if !s.sign(',') {
			return s.bad("no comma")
		}
	}
}

// key is an object's next key; its colon is read too. Objects of a list mostly have the same keys one after the other: these are compared, not read.
func (s *jsonScan) key() ([]byte, error) {
	if len(s.keys) > 0 {
		next := s.keys[s.last].next
		if k := s.keys[next].text; bytes.HasPrefix(s.b[s.i:], k) {
			s.i += len(k)
			s.last = next
			return k[1 : len(k)-2], nil
		}
	}
	s.space()
	from := s.i
	key, err := s.text()
	if err != nil {
		return nil, err
	}
	if !s.sign(':') {
		return nil, s.bad("no colon")
	}
	const most = 32 // keys that are remembered
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

// text is a string without escapes: all that matters here are names and hexadecimal digits.
func (s *jsonScan) text() ([]byte, error) {
	if !s.sign('"') {
		return nil, s.bad("no string")
	}
	n := bytes.IndexByte(s.b[s.i:], '"')
	if n < 0 {
		return nil, s.bad("a string without end")
	}
	t := s.b[s.i : s.i+n]
	if n < 32 { // longer ones are digits, and checked as such
		for _, c := range t {
			if c == '\\' || c < ' ' || c > '~' {
				return nil, s.bad("a strange string")
			}
		}
	}
	s.i += n + 1
	return t, nil
}

// hex is a string's digits after 0x.
func (s *jsonScan) hex() ([]byte, error) {
	t, err := s.text()
	if err == nil && (len(t) < 2 || t[0] != '0' || t[1] != 'x') {
		err = s.bad("no 0x")
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
		return s.bad("not so many hexadecimal digits")
	}
	return nil
}

// memo is what a member was last time, as text and read.
type memo struct {
	text []byte // with its quotes
	read [32]byte
}

// again is fixed for members that mostly are what they were in the element before.
func (s *jsonScan) again(m *memo, into []byte) error {
	s.space()
	if len(m.text) > 0 && bytes.HasPrefix(s.b[s.i:], m.text) {
		s.i += len(m.text)
		copy(into, m.read[:])
		return nil
	}
	from := s.i
	if err := s.fixed(into); err != nil {
		return err
	}
	m.text = s.b[from:s.i]
	copy(m.read[:], into)
	return nil
}

// quantity is a number of at most so many bits, without leading zeros.
func (s *jsonScan) quantity(bits int) (n uint64, err error) {
	digits, err := s.hex()
	if err != nil {
		return 0, err
	}
	if len(digits) == 0 || len(digits) > 16 || len(digits) > 1 && digits[0] == '0' {
		return 0, s.bad("no number")
	}
	for _, c := range digits {
		d := nibbles[c]
		if d > 15 {
			return 0, s.bad("no number")
		}
		n = n<<4 | uint64(d)
	}
	if bits < 64 && n>>bits != 0 {
		return 0, s.bad("a number too large")
	}
	return n, nil
}

// unknown skips the value of a key that means nothing here. A known one spelt otherwise is refused, as others may take it.
func (s *jsonScan) unknown(key []byte, known []string) error {
	if slices.ContainsFunc(known, func(k string) bool { return strings.EqualFold(k, string(key)) }) {
		return s.bad("a strange key")
	}
	_, err := s.skip()
	return err
}

// skip is any value, as it stands.
func (s *jsonScan) skip() ([]byte, error) {
	s.space()
	from, depth := s.i, 0
	for ; s.i < len(s.b); s.i++ {
		switch s.b[s.i] {
		case '"':
			if !s.pastString() {
				return nil, s.bad("a string without end")
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
		return nil, s.bad("not JSON")
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

// nibbles are the values of hexadecimal digits; 16 and more: it is none.
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

// unhex decodes twice as many digits as into has bytes.
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
