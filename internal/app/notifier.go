package app

import (
	"context"
	"net/http"
	"net/url"

	"github.com/waybill/waybill/api"
	"github.com/waybill/waybill/internal/store/pushqueue"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/notifier"
)

// RunNotifier sends changes in the database to shoppers until ctx ends.
func (a *App) RunNotifier(ctx context.Context) error {
	return a.serve(ctx, service{name: "notifier", database: true, start: a.startNotifier})
}

// startNotifier has no routes if the API of the same process has them.
func (a *App) startNotifier(context.Context) (started, error) {
	if a.live != nil {
		return started{run: a.live.Run}, nil
	}
	n := a.newNotifier()
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/track/{token}/live", func(w http.ResponseWriter, r *http.Request) {
		n.ServeLive(w, r, r.PathValue("token"))
	})
	pushRoutes(mux, n, a.Config.PublicURL)
	return started{run: n.Run, routes: mux}, nil
}

func (a *App) newNotifier() *notifier.Notifier {
	var origins []string
	if a.Config.PublicURL != "" {
		origins = append(origins, a.Config.PublicURL)
	}
	return notifier.New(notifier.Config{
		Feed: a.Store, Tokens: a.Store, Wakeups: a.Store.Listen, Origins: origins,
		Link: func(id journal.OrderID) string { return "/t/" + api.Token(a.Config.LinkSecret, api.PurposeTrack, id) },
		Push: notifier.PushConfig{Store: pushqueue.New(a.pool), Contact: a.Config.Contact},
		Log:  a.Log, Registry: a.registry,
	})
}

// pushRoutes adds the routes for subscriptions to Web Push, for pages of the given origin.
func pushRoutes(mux *http.ServeMux, n *notifier.Notifier, origin string) {
	push := func(w http.ResponseWriter, r *http.Request) { n.ServePush(w, r, r.PathValue("token")) }
	mux.Handle("/v1/track/{token}/push", fromOrigin(origin, push))
	mux.Handle("/v1/push/key", fromOrigin(origin, n.ServePushKey))
}

// fromOrigin allows pages of an origin to read the answers of h (CORS). page is the URL of any page of that origin.
func fromOrigin(page string, h http.HandlerFunc) http.Handler {
	origin := page
	if u, err := url.Parse(page); err == nil && u.Host != "" {
		origin = u.Scheme + "://" + u.Host
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if from := r.Header.Get("Origin"); from != "" && from == origin {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			if r.Method == http.MethodOptions {
				w.Header().Set("Access-Control-Allow-Methods", "GET, POST, DELETE")
				w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
				w.Header().Set("Access-Control-Max-Age", "3600")
				w.WriteHeader(http.StatusNoContent)
				return
			}
		}
		h(w, r)
	})
}
