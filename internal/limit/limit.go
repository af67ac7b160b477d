// Package limit limits how many requests a network address may make. Requests above the limit get status 429 with
// Retry-After.
package limit

import (
	"net/http"
	"net/netip"
	"time"

	"github.com/go-chi/httprate"

	"github.com/waybill/waybill/internal/clientip"
	"github.com/waybill/waybill/internal/problem"
)

// window is the time in which requests are counted.
const window = time.Minute

// Config has the limits of one network address. 0 means none.
type Config struct {
	Requests int // of any kind in a minute
	Posts    int // requests in a minute that change something: offers, orders, actions, subscriptions
}

// Client returns the network address of a request's client: the address itself, or the first 64 bits of an IPv6
// address, because a household has at least that many. It is "" if the address is unknown.
func Client(r *http.Request) string {
	address := clientip.Of(r)
	if !address.IsValid() {
		return ""
	}
	if address.Is4() {
		return address.String()
	}
	return netip.PrefixFrom(address, 64).Masked().String()
}

// Handler calls next with the requests that are within the limits of their network address.
func Handler(c Config, next http.Handler) http.Handler {
	every, posts := newLimiter(c.Requests), newLimiter(c.Posts)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		client := Client(r)
		reading := r.Method == http.MethodGet || r.Method == http.MethodHead || r.Method == http.MethodOptions
		if over(every, w, r, client) || !reading && over(posts, w, r, client) {
			refuse(w)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// newLimiter returns a limiter of requests in a minute, or nil for 0.
func newLimiter(limit int) *httprate.RateLimiter {
	if limit == 0 {
		return nil
	}
	return httprate.NewRateLimiter(limit, window, httprate.WithResponseHeaders(httprate.ResponseHeaders{}))
}

func over(l *httprate.RateLimiter, w http.ResponseWriter, r *http.Request, client string) bool {
	return l != nil && client != "" && l.OnLimit(w, r, client)
}

// refuse answers 429.
func refuse(w http.ResponseWriter) {
	w.Header().Set("X-Content-Type-Options", "nosniff")
	problem.Problem{
		Type: problem.Type("too-many-requests"), Title: "Too many requests", Status: http.StatusTooManyRequests,
		Detail: "Your network address makes too many requests. Try again in a moment.", Wait: window / 4,
	}.Write(w)
}
