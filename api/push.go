package api

import (
	"net/http"
	"strings"

	"github.com/go-chi/chi/v5"
)

// push forwards to the notifier, which checks the token.
func (a *API) push(w http.ResponseWriter, r *http.Request) error {
	a.Push(w, r, chi.URLParam(r, "token"))
	return nil
}

// pushView is the data with which a page's script subscribes to Web Push.
type pushView struct {
	Key       string `json:"key"`       // URL of the VAPID public key (GET)
	Subscribe string `json:"subscribe"` // URL for subscriptions (POST and DELETE)
}

// pushView returns nil if there is no Web Push, or no token.
func (a *API) pushView(token string) *pushView {
	if token == "" || a.LiveURL == "" && (a.Push == nil || a.PushKey == nil) {
		return nil
	}
	host := httpOrigin(a.LiveURL)
	if host == "" {
		host = a.Base
	}
	return &pushView{Key: host + "/v1/push/key", Subscribe: host + "/v1/track/" + token + "/push"}
}

// httpOrigin converts a ws or wss URL into the http or https URL of the same host. "" stays "".
func httpOrigin(live string) string {
	if rest, ok := strings.CutPrefix(live, "ws"); ok {
		return strings.TrimSuffix("http"+rest, "/")
	}
	return strings.TrimSuffix(live, "/")
}
