package scan

import (
	"bytes"
	"encoding/json"
	"strconv"
)

// Result returns the text of the member result of the JSON-RPC answer to the request with this id. If the answer has an
// error, Result returns it; it implements go-ethereum's rpc.Error. An array that is the last member is not parsed: the
// caller must parse it completely.
func Result(answer []byte, id uint64) (result []byte, err error) {
	s := jsonScan{b: answer}
	answered := ""
	if err := s.object(func(key []byte) error {
		s.skipSpace()
		switch from := s.i; string(key) {
		case "result":
			// A long result is usually an array and the last member of the answer. Its end is then found from the end of the
			// text. The caller parses it completely.
			if tail := arrayEnd(s.b[from:]); tail >= 0 {
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
			if string(text) == "null" {
				return nil // beside a result
			}
			var refusal rpcError
			if err := json.Unmarshal(text, &refusal); err != nil {
				return s.malformed("malformed error object")
			}
			return &refusal
		case "id":
			text, err := s.skip()
			answered = string(text)
			return err
		}
		_, err := s.skip()
		return err
	}); err != nil {
		return nil, err
	}
	if result == nil {
		return nil, s.malformed("no result and no error")
	}
	if answered != strconv.FormatUint(id, 10) {
		return nil, s.malformed("the answer to another request")
	}
	return result, s.end()
}

// arrayEnd returns the length of an array that is the last member of the answer, or -1 if b does not begin with such an
// array.
func arrayEnd(b []byte) int {
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

// rpcError is the error of a JSON-RPC answer.
type rpcError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

func (r *rpcError) Error() string  { return r.Message }
func (r *rpcError) ErrorCode() int { return r.Code }
