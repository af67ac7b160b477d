package httprpc

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"syscall"
	"time"
)

// maxRetryAfter is the maximum accepted Retry-After.
const maxRetryAfter = time.Hour

// RateLimit is a node's answer that requests exceed its rate limit.
type RateLimit struct {
	After time.Duration // Retry-After; 0 if the node sent none
	Text  string
}

func (e *RateLimit) Error() string { return e.Text }

// rateLimitOfResponse returns a *RateLimit if the HTTP status of a response is a rate limit (429, or 503 with
// Retry-After), otherwise nil.
func rateLimitOfResponse(answer *http.Response, now time.Time) *RateLimit {
	after := retryAfter(answer.Header.Get("Retry-After"), now)
	if answer.StatusCode != http.StatusTooManyRequests &&
		(answer.StatusCode != http.StatusServiceUnavailable || after == 0) {
		return nil
	}
	return &RateLimit{After: after, Text: fmt.Sprintf("rate limit (status %d)", answer.StatusCode)}
}

// worthRepeating reports whether a request that failed with err may be repeated at once: the connection broke, or the
// node wants fewer requests and does not say for how long.
func worthRepeating(err error) bool {
	var limit *RateLimit
	if errors.As(err, &limit) {
		return limit.After == 0
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

// Limiter makes an error of an answer that asks for fewer requests.
type Limiter struct{ Below http.RoundTripper }

// RoundTrip returns a *RateLimit for an answer that asks for fewer requests.
func (l *Limiter) RoundTrip(r *http.Request) (*http.Response, error) {
	answer, err := l.Below.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	if limit := rateLimitOfResponse(answer, time.Now()); limit != nil {
		if err := answer.Body.Close(); err != nil {
			return nil, err
		}
		return nil, limit
	}
	return answer, nil
}

// CloseIdleConnections makes http.Client.CloseIdleConnections work.
func (l *Limiter) CloseIdleConnections() {
	(&http.Client{Transport: l.Below}).CloseIdleConnections()
}
