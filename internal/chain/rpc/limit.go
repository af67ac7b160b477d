package rpc

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	gethrpc "github.com/ethereum/go-ethereum/rpc"
)

const (
	firstLimit = time.Second      // how long a node is left alone that was asked too often and does not say how long
	mostLimit  = 30 * time.Second // at most, when it does not say
	mostAsked  = time.Hour        // at most, when it does
	mostWait   = time.Minute      // longest that a caller waits for a node: beyond that it is told
)

// limitError is a node's wish to be asked less often.
type limitError struct {
	after time.Duration // 0: it did not say how long
	said  string
}

func (e *limitError) Error() string { return e.said }

// pause is how long to leave the node alone, the more often it has said so in a row.
func (e *limitError) pause(before int) time.Duration {
	if e.after > 0 {
		return e.after
	}
	return min(firstLimit<<min(before, 10), mostLimit)
}

// tooOften is the error in an HTTP answer that asks for RequestTimeout; nil in others.
func tooOften(answer *http.Response, now time.Time) *limitError {
	after := retryAfter(answer.Header.Get("Retry-After"), now)
	if answer.StatusCode != http.StatusTooManyRequests && (answer.StatusCode != http.StatusServiceUnavailable || after == 0) {
		return nil
	}
	return &limitError{after: after, said: fmt.Sprintf("asked too often (status %d)", answer.StatusCode)}
}

// retryAfter reads the header, seconds or a date, an hour at most; 0 when it says nothing.
func retryAfter(text string, now time.Time) time.Duration {
	if seconds, err := strconv.ParseUint(text, 10, 32); err == nil {
		return min(time.Duration(seconds)*time.Second, mostAsked)
	}
	if at, err := http.ParseTime(text); err == nil && at.After(now) {
		return min(at.Sub(now), mostAsked)
	}
	return 0
}

// limitOf finds a wish to be asked less often in an error; nil when there is none. JSON-RPC has a code for it, -32005, that some
// nodes use for answers that would be too long as well, and providers have codes of their own, so the text has to say it too.
func limitOf(err error) *limitError {
	var already *limitError
	if errors.As(err, &already) {
		return already
	}
	var status gethrpc.HTTPError
	if errors.As(err, &status) && status.StatusCode == http.StatusTooManyRequests {
		return &limitError{said: err.Error()}
	}
	var answer gethrpc.Error
	if !errors.As(err, &answer) {
		return nil
	}
	if answer.ErrorCode() == 3 { // a contract's own words
		return nil
	}
	code, text := answer.ErrorCode(), strings.ToLower(answer.Error())
	if code == http.StatusTooManyRequests || code == -32029 || contains(text, "rate limit", "rate-limit", "too many requests", "compute units", "per second") {
		return &limitError{said: err.Error()}
	}
	if code == -32005 && !contains(text, "result", "range", "logs", "blocks", "response", "size") {
		return &limitError{said: err.Error()}
	}
	return nil
}

func contains(text string, parts ...string) bool {
	return slices.ContainsFunc(parts, func(p string) bool { return strings.Contains(text, p) })
}

// cannot: this node will not, whatever is asked of it in this way, or has thrown away what it is asked for. Another may do it.
func cannot(answer gethrpc.Error) bool {
	switch answer.ErrorCode() {
	case -32601, -32603, -32004, -32002, 4444: // no such method, broken inside, not supported, not available, pruned
		return true
	}
	return contains(strings.ToLower(answer.Error()), "header not found", "unknown block", "missing trie node", "state is not available", "historical state",
		"pruned", "does not exist/is not available", "beyond current head")
}

// single: one answer came where many were asked for. It says that they were too many, or what else is wrong.
func single(err error) bool {
	var kind *json.UnmarshalTypeError
	return errors.As(err, &kind) && strings.HasPrefix(kind.Type.String(), "[]")
}
