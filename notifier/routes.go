package notifier

import (
	"net/http"

	"github.com/waybill/waybill/internal/problem"
)

// Handler returns the routes of a notifier that has a process of its own.
func (n *Notifier) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/v1/track/{token}/live", func(w http.ResponseWriter, r *http.Request) {
		n.ServeLive(w, r, r.PathValue("token"))
	})
	mux.HandleFunc("/v1/track/{token}/push", n.shared("POST, DELETE", func(w http.ResponseWriter, r *http.Request) {
		n.ServePush(w, r, r.PathValue("token"))
	}))
	mux.HandleFunc("/v1/push/key", n.shared("GET, HEAD", n.ServePushKey))
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { n.refuse(w, r, problem.ErrNoPage) })
	return mux
}

// shared lets the pages read the answers of h if they have another host (CORS).
func (n *Notifier) shared(methods string, h http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin, ok := n.guard.Crosses(r); ok {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			if r.Method == http.MethodOptions {
				w.Header().Set("Access-Control-Allow-Methods", methods)
				w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
				w.Header().Set("Access-Control-Max-Age", "3600")
				w.WriteHeader(http.StatusNoContent)
				return
			}
		}
		h(w, r)
	}
}
