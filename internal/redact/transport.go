package redact

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
)

// maxPage is how much of the body of a response with an error status is kept, in bytes.
const maxPage = 4096

// Transport returns a transport for requests to u.Bare(), which it sends to the whole URL by way of base. It replaces
// the secrets of u in its errors, and in the status and the body of each response whose status is not 2xx. Bodies of
// other responses are passed on as they are: errors made of them must be passed to u.Error.
//
// It follows redirects by itself, because an error of the caller's client would contain the URL that they lead to.
func (u *URL) Transport(base http.RoundTripper) http.RoundTripper {
	return &transport{url: u, client: http.Client{Transport: base}}
}

type transport struct {
	url    *URL
	client http.Client
}

func (t *transport) RoundTrip(r *http.Request) (*http.Response, error) {
	whole := r.Clone(r.Context())
	whole.URL, whole.Host = t.url.url, t.url.url.Host
	answer, err := t.client.Do(whole) //nolint:gosec // the URL is the operator's
	if err != nil {
		if located := new(url.Error); errors.As(err, &located) {
			err = located.Err // without the URL
		}
		return nil, t.url.Error(err)
	}
	answer.Request = r
	if answer.StatusCode >= 200 && answer.StatusCode < 300 {
		return answer, nil
	}
	page, err := io.ReadAll(io.LimitReader(answer.Body, maxPage))
	if err := errors.Join(err, answer.Body.Close()); err != nil {
		return nil, fmt.Errorf("status %d: %w", answer.StatusCode, t.url.Error(err))
	}
	answer.Status = t.url.Text(answer.Status)
	answer.Body = io.NopCloser(bytes.NewReader([]byte(t.url.Text(string(page)))))
	answer.ContentLength = -1
	answer.Header.Del("Location")
	return answer, nil
}

// CloseIdleConnections makes http.Client.CloseIdleConnections work.
func (t *transport) CloseIdleConnections() { t.client.CloseIdleConnections() }
