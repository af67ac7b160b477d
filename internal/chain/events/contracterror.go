package events

import (
	"bytes"
	"strings"
)

// ErrorName returns the name of the contract error with a selector, for example the reason of a ReadingIgnored. It
// returns "" if neither our contracts nor the libraries have the error.
func ErrorName(selector [4]byte) string { return errorBySelector[selector].Name }

// ErrorText decodes revert data of at least four bytes. It returns the Solidity name of the error, and the name with
// its arguments, for example "SegmentReplayed(device=0x…, found=1, expected=2)". text is the name alone if the
// arguments cannot be decoded. known is false if neither our contracts nor the libraries have
// the error.
func ErrorText(data []byte) (name, text string, known bool) {
	e, known := errorBySelector[[4]byte(data[:4])]
	if !known {
		return "", "", false
	}
	values, err := e.Inputs.UnpackValues(data[4:])
	if err != nil {
		return e.Name, e.Name, true
	}
	var b bytes.Buffer
	b.WriteString(e.Name + "(")
	for i, arg := range e.Inputs {
		if i > 0 {
			b.WriteString(", ")
		}
		var v bytes.Buffer
		if err := member(&v, arg.Name, arg.Type, values[i]); err != nil {
			return e.Name, e.Name, true
		}
		b.WriteString(strings.NewReplacer(`"`, "", ":", "=").Replace(v.String()))
	}
	b.WriteString(")")
	return e.Name, b.String(), true
}
