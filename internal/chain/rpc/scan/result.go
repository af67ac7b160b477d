package scan

import (
	"bytes"
	"encoding/json"
)

// Result cuts the result out of an answer; the node's refusal is go-ethereum's rpc.Error.
func Result(answer []byte) (result []byte, err error) {
	s := jsonScan{b: answer}
	if err := s.object(func(key []byte) error {
		s.space()
		switch from := s.i; string(key) {
		case "result":
			// The long one: its end is that of the answer, but for what follows it. Whoever uses it checks it.
			if tail := tailOf(s.b[from:]); tail >= 0 {
				result, s.i = s.b[from:from+tail], from+tail
				return nil
			}
			result, err = s.skip()
			return err
		case "error":
			text, err := s.skip()
			if err != nil {
				return err
			}
			var no refused
			if err := json.Unmarshal(text, &no); err != nil {
				return s.bad("a strange error")
			}
			return &no
		}
		_, err := s.skip()
		return err
	}); err != nil {
		return nil, err
	}
	if result == nil {
		return nil, s.bad("neither result nor error")
	}
	return result, s.end()
}

// tailOf is where an array ends that is the last member of the answer; -1 when it is not.
func tailOf(b []byte) int {
	if len(b) == 0 || b[0] != '[' {
		return -1
	}
	t := bytes.TrimRight(b, " \r\n\t")
	if !bytes.HasSuffix(t, []byte("}")) {
		return -1
	}
	t = bytes.TrimRight(t[:len(t)-1], " \r\n\t")
	if !bytes.HasSuffix(t, []byte("]")) {
		return -1
	}
	return len(t)
}

// refused is a node's answer that it will not.
type refused struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

func (r *refused) Error() string  { return r.Message }
func (r *refused) ErrorCode() int { return r.Code }
