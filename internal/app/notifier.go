package app

import (
	"context"
	"math"

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
	return started{run: n.Run, routes: n.Handler()}, nil
}

func (a *App) newNotifier() *notifier.Notifier {
	return notifier.New(notifier.Config{
		Feed: a.Store, Tokens: a.Store, Wakeups: a.Store.Listen, Origin: a.Config.Site.Origin,
		Link: func(id journal.OrderID) string {
			return a.Config.Site.Path("/t/") + api.Token(a.Config.LinkSecret, api.PurposeTrack, id)
		},
		Push:      notifier.PushConfig{Store: pushqueue.New(a.pool), Contact: a.Config.Contact, Hosts: a.Config.PushHosts},
		LinkLimit: orMany(a.Config.Limits.Link), ClientLimit: orMany(a.Config.Limits.Sockets),
		Log: a.Log, Registry: a.registry,
	})
}

// orMany returns a limit. 0 stands for any number.
func orMany(limit uint64) int {
	if limit == 0 {
		return math.MaxInt
	}
	return int(limit)
}
