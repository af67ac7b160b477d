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
		g.Go(func() error {
			return a.serveHTTP(ctx, public, clientip.Handler(a.Config.TrustedProxies, front.handler()))
		})
	}
	if admin != nil {
		g.Go(func() error { return a.serveHTTP(ctx, admin, a.adminHandler()) })
	}
	g.Go(func() error {
		one, err := a.startService(ctx, s)
		if err != nil {
			return err
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
	return g.Wait()
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

// serveHTTP serves h until ctx ends.
func (a *App) serveHTTP(ctx context.Context, l net.Listener, h http.Handler) error {
	server := &http.Server{
		Handler: h, ReadHeaderTimeout: 10 * time.Second, ReadTimeout: time.Minute, IdleTimeout: 2 * time.Minute,
		BaseContext: func(net.Listener) context.Context { return ctx },
		ErrorLog:    slog.NewLogLogger(a.Log.Handler(), slog.LevelDebug),
	}
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error {
		<-ctx.Done()
		last, cancel := context.WithTimeout(context.WithoutCancel(ctx), 3*time.Second)
		defer cancel()
		if err := server.Shutdown(last); err != nil && !errors.Is(err, context.DeadlineExceeded) {
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
