package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/clientip"
	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/internal/limit"
)

// service is a service that runs until its context ends.
type service struct {
	name      string
	node      []func(context.Context) error // opens and checks what the service needs of the chain; nil: nothing
	database  bool                          // it needs the database
	start     func(context.Context) (started, error)
	listening func(net.Addr) // called with the address of --http once the service has started; may be nil
}

// started is a service that has what it needs.
type started struct {
	run    func(context.Context) error
	routes http.Handler // on --http beside health and readiness; nil: none
	part   health.Part  // of the report; without Check the service is ready while it runs
}

// serve runs a service until it fails or ctx ends. It listens at once, and waits for what the service needs. Until the
// service has started, and whenever something is missing later, the process is not ready.
func (a *App) serve(ctx context.Context, s service) error {
	a.health.Expect(s.name)
	front := &front{health: a.health, log: a.Log}
	public, err := a.listen(ctx, "http", a.Config.HTTP)
	if err != nil {
		return err
	}
	admin, err := a.listenAdmin(ctx)
	if err != nil {
		return errors.Join(err, closeListener(public))
	}
	g, ctx := errgroup.WithContext(ctx)
	if public != nil {
		g.Go(func() error { return a.serveHTTP(ctx, public, a.public(front.handler()), writeTimeout) })
	}
	if admin != nil {
		g.Go(func() error { return a.serveHTTP(ctx, admin, a.adminHandler(), adminTimeout) })
	}
	g.Go(func() error {
		one, err := a.startService(ctx, s)
		if err != nil {
			return err
		}
		if one.routes != nil {
			limits := limit.Config{Requests: int(a.Config.Limits.Requests), Posts: int(a.Config.Limits.Posts)}
			one.routes = limit.Handler(limits, one.routes)
		}
		front.open(one.routes)
		one.part.Name = s.name
		a.health.Add(one.part)
		a.Log.Info("service started")
		if s.listening != nil && public != nil {
			s.listening(public.Addr())
		}
		g.Go(func() error { return a.health.Watch(ctx, a.watched(s)...) })
		return one.run(ctx)
	})
	return a.ended(ctx, s.name, g.Wait)
}

// Limits of the time that a service takes to stop, whatever its clients and what it depends on do. Together they are
// less than the 5 s that the documentation promises.
const (
	requestGrace = 2 * time.Second         // for requests in progress
	stopTimeout  = 3500 * time.Millisecond // for all parts of a service
	closeTimeout = time.Second             // for the connections to the database
)

// ended returns the result of wait, which waits until all parts of a service have ended. Once ctx has ended, it waits
// for stopTimeout at most. What is left behind then ends with the process: all work is stored, and continues at the
// next start.
func (a *App) ended(ctx context.Context, service string, wait func() error) error {
	result := make(chan error, 1)
	go func() { result <- wait() }()
	select {
	case err := <-result:
		return err
	case <-ctx.Done():
	}
	select {
	case err := <-result:
		return err
	case <-time.After(stopTimeout):
		a.Log.Warn("a part of the service does not end; the process ends without it", "service", service,
			"waited", stopTimeout)
		return context.Cause(ctx)
	}
}

// within runs stop, and returns after a time even if it has not ended.
func within(limit time.Duration, stop func()) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		stop()
	}()
	select {
	case <-done:
	case <-time.After(limit):
	}
}

// public adds to the routes of the public listener what reverse proxies need.
func (a *App) public(routes http.Handler) http.Handler {
	return clientip.Handler(a.Config.TrustedProxies, a.Config.Site.Handler(routes))
}

// startService waits for what the service needs, then starts it.
func (a *App) startService(ctx context.Context, s service) (started, error) {
	g, waiting := errgroup.WithContext(ctx)
	if s.database {
		g.Go(func() error { return a.health.Await(waiting, "database", a.OpenStore) })
	}
	if s.node != nil {
		open := func(ctx context.Context) error { return a.Open(ctx, s.node...) }
		g.Go(func() error { return a.health.Await(waiting, "node", open) })
	}
	if err := g.Wait(); err != nil {
		return started{}, err
	}
	return s.start(ctx)
}

// watched returns what is checked while the service runs.
func (a *App) watched(s service) (parts []health.Part) {
	if s.database {
		parts = append(parts, health.Part{Name: "database", Check: a.checkStore})
	}
	if s.node != nil {
		parts = append(parts, health.Part{Name: "node", Check: a.watchNode(), Details: a.nodeDetails})
	}
	return parts
}

// listen listens on the address of a setting. The listener is nil if the address is empty.
func (a *App) listen(ctx context.Context, setting, address string) (net.Listener, error) {
	if address == "" {
		return nil, nil
	}
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", address)
	if err != nil {
		return nil, fmt.Errorf("listen on --%s %s: %w: give --%s another address", setting, address, err, setting)
	}
	a.Log.Info("listening", "setting", setting, "address", l.Addr().String())
	return l, nil
}

func closeListener(l net.Listener) error {
	if l == nil {
		return nil
	}
	return l.Close()
}

// Limits of one request. The longest ones wait until an order is in a block. A connection that was upgraded to a
// WebSocket is not limited by the server: the notifier sets its deadlines.
const (
	headerTimeout = 10 * time.Second
	readTimeout   = 30 * time.Second
	writeTimeout  = 75 * time.Second // from the end of the header, so it includes the work
	idleTimeout   = 2 * time.Minute
	adminTimeout  = 10 * time.Minute // a profile of some minutes
	headerBytes   = 16 << 10
)

// serveHTTP serves h until ctx ends. Then requests in progress have requestGrace to end.
func (a *App) serveHTTP(ctx context.Context, l net.Listener, h http.Handler, write time.Duration) error {
	requests, cancel := context.WithCancel(context.WithoutCancel(ctx))
	defer cancel()
	server := &http.Server{
		Handler: h, ReadHeaderTimeout: headerTimeout, ReadTimeout: readTimeout, WriteTimeout: write,
		IdleTimeout: idleTimeout, MaxHeaderBytes: headerBytes,
		BaseContext: func(net.Listener) context.Context { return requests },
		ErrorLog:    slog.NewLogLogger(a.Log.Handler(), slog.LevelDebug),
	}
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error {
		<-ctx.Done()
		last, stop := context.WithTimeout(context.WithoutCancel(ctx), requestGrace)
		defer stop()
		err := server.Shutdown(last)
		cancel()
		if err != nil && !errors.Is(err, context.DeadlineExceeded) {
			return fmt.Errorf("shut down the server on %s: %w", l.Addr(), err)
		}
		return server.Close()
	})
	g.Go(func() error {
		if err := server.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			return err
		}
		return nil
	})
	return g.Wait()
}

// loopback reports whether only this machine can reach an address that something listens on.
func loopback(at net.Addr) bool {
	address, err := netip.ParseAddrPort(at.String())
	return err == nil && address.Addr().Unmap().IsLoopback()
}
