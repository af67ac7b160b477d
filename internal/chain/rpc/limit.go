package rpc

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	gethrpc "github.com/ethereum/go-ethereum/rpc"
)

const (
	minLimitPause = time.Second      // first pause after a rate limit error without Retry-After; doubles with each
	maxLimitPause = 30 * time.Second // maximum pause without Retry-After
	maxRetryAfter = time.Hour        // maximum accepted Retry-After
	maxCallerWait = time.Minute      // maximum wait of a call for the end of a rate limit; beyond it the call fails
)

// rateLimitError is a node's answer that requests exceed its rate limit.
type rateLimitError struct {
	after time.Duration // Retry-After; 0 if the node sent none
	text  string
}

func (e *rateLimitError) Error() string { return e.text }

// pause returns the time until the next request after before consecutive rate limit errors.
func (e *rateLimitError) wait(before int) time.Duration {
	if e.after > 0 {
		return e.after
	}
	return min(minLimitPause<<min(before, 10), maxLimitPause)
}

// rateLimitOfResponse returns a *rateLimitError if the HTTP status of a response is a rate limit (429, or 503 with
// Retry-After), otherwise nil.
func rateLimitOfResponse(answer *http.Response, now time.Time) *rateLimitError {
	after := retryAfter(answer.Header.Get("Retry-After"), now)
	if answer.StatusCode != http.StatusTooManyRequests &&
		(answer.StatusCode != http.StatusServiceUnavailable || after == 0) {
		return nil
	}
	return &rateLimitError{after: after, text: fmt.Sprintf("rate limit (status %d)", answer.StatusCode)}
}

// worthRepeating reports whether a request that failed with err may be repeated at once: the connection broke, or the
// node wants fewer requests and does not say for how long.
func worthRepeating(err error) bool {
	var limit *rateLimitError
	if errors.As(err, &limit) {
		return limit.after == 0
	}
	return errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, syscall.ECONNRESET)
}

// retryAfter parses a Retry-After header, seconds or a date. The result is at most maxRetryAfter, and 0 if the header
// is missing or malformed.
func retryAfter(text string, now time.Time) time.Duration {
	if seconds, err := strconv.ParseUint(text, 10, 32); err == nil {
		return min(time.Duration(seconds)*time.Second, maxRetryAfter)
	}
	if at, err := http.ParseTime(text); err == nil && at.After(now) {
		return min(at.Sub(now), maxRetryAfter)
	}
	return 0
}

// rateLimitOf returns a *rateLimitError if err is one or a node's rate limit answer, otherwise nil. JSON-RPC has the
// code -32005 for it. Some nodes use this code also for results that are too large, and providers have codes of their
// own, so the text is checked too.
func rateLimitOf(err error) *rateLimitError {
	var already *rateLimitError
	if errors.As(err, &already) {
		return already
	}
	var status gethrpc.HTTPError
	if errors.As(err, &status) && status.StatusCode == http.StatusTooManyRequests {
		return &rateLimitError{text: err.Error()}
	}
	var answer gethrpc.Error
	if !errors.As(err, &answer) {
		return nil
	}
	if answer.ErrorCode() == 3 { // revert: the text is the contract's
		return nil
	}
	code, text := answer.ErrorCode(), strings.ToLower(answer.Error())
	if code == http.StatusTooManyRequests || code == -32029 ||
		contains(text, "rate limit", "rate-limit", "too many requests", "compute units", "per second") {
		return &rateLimitError{text: err.Error()}
	}
	if code == -32005 && !contains(text, "result", "range", "logs", "blocks", "response", "size") {
		return &rateLimitError{text: err.Error()}
	}
	return nil
}

// Limited reports whether err is a rate limit of a node.
func Limited(err error) bool { return rateLimitOf(err) != nil }

// contains reports whether text contains one of parts.
func contains(text string, parts ...string) bool {
	return slices.ContainsFunc(parts, func(p string) bool { return strings.Contains(text, p) })
}

// cannotServe reports whether an answer means that this node does not support the request or has pruned the data.
// Another node may serve it.
func cannotServe(answer gethrpc.Error) bool {
	switch answer.ErrorCode() {
	case -32601, -32603, -32004, -32002, 4444:
		// Method not found, internal error, method not supported, resource unavailable, history pruned.
		return true
	}
	return contains(strings.ToLower(answer.Error()), "header not found", "unknown block", "missing trie node",
		"state is not available", "historical state",
		"pruned", "does not exist/is not available", "beyond current head")
}

// singleAnswer reports whether the answer to a batch was one object instead of an array. Nodes answer so if the batch
// is too large or invalid.
func singleAnswer(err error) bool {
	var kind *json.UnmarshalTypeError
	return errors.As(err, &kind) && strings.HasPrefix(kind.Type.String(), "[]")
}
