package api

import (
	"net/http"
	"strings"

	"github.com/go-chi/chi/v5"
)

// push hands over to the notifier, which knows the link's token itself.
func (a *API) push(w http.ResponseWriter, r *http.Request) error {
	a.Push(w, r, chi.URLParam(r, "token"))
	return nil
}

// pushView is where a page's script finds Web Push.
type pushView struct {
	Key       string `json:"key"`       // GET: the key to subscribe with
	Subscribe string `json:"subscribe"` // POST and DELETE a subscription
}

// pushView is nil when nobody here sends push messages.
func (a *API) pushView(token string) *pushView {
	if token == "" || a.LiveURL == "" && (a.Push == nil || a.PushKey == nil) {
		return nil
	}
	host := httpOrigin(a.LiveURL)
	return &pushView{Key: host + "/v1/push/key", Subscribe: host + "/v1/track/" + token + "/push"}
}

// overHTTP is where a WebSocket's host answers plain requests; empty stays empty.
func httpOrigin(live string) string {
	if rest, ok := strings.CutPrefix(live, "ws"); ok {
		return strings.TrimSuffix("http"+rest, "/")
	}
	return strings.TrimSuffix(live, "/")
}
