package app

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"time"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/internal/store/inbox"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle"
	"github.com/waybill/waybill/oracle/ingest"
)

// RunOracle takes signed readings from the broker to the database and the chain until ctx ends.
func (a *App) RunOracle(ctx context.Context) error {
	if err := a.OpenNetwork(ctx); err != nil {
		return err
	}
	return a.serve(ctx, service{
		name: "oracle", database: true, node: []func(context.Context) error{a.OpenChain, a.checkNetwork},
		start: a.startOracle,
	})
}

func (a *App) startOracle(ctx context.Context) (started, error) {
	post, err := a.newSender("post", a.Config.PosterKey, a.Config.PosterAddress)
	if err != nil {
		return started{}, err
	}
	a.warnIfPoor(ctx, "the oracle", post.Address())
	estimator := routing.NewEstimator(routing.Havn(), a.Network, a.Config.Pace)
	writer := chain.NewWriter(a.Client, post)
	secure, err := a.brokerTLS()
	if err != nil {
		return started{}, err
	}
	received := inbox.New(a.pool, a.Store)
	o := oracle.New(oracle.Config{
		Domain: a.Domain(), Chain: timedChain{a.Client}, Poster: writer, Prover: writer, Inbox: received, Orders: a.Store,
		Incidents: received, Geofence: fence(a.Network), Temperature: a.Config.Temperature,
		TimeScale: a.timeScale(),
		Estimate:  estimator.Estimate, Round: estimator.Round, Middle: a.Client.Middle,
		Broker: a.Config.MQTT, TLS: secure, Share: a.Config.MQTTShare, Log: a.Log, Registry: a.registry,
	})
	routes := ingest.New(o, a.Log).Routes()
	if a.segments != nil {
		a.segments.open(routes)
		routes = nil
	}
	return started{run: both(post.Run, o.Run), routes: routes, part: health.Part{Check: o.Ready}}, nil
}

// timedChain is a client whose Now is the time on the chain. The timestamp of the newest block is too early on a chain
// that makes blocks only for transactions.
type timedChain struct{ *chain.Client }

// Now returns the time on the chain.
func (c timedChain) Now(ctx context.Context) (time.Time, error) { return c.ReadTime(ctx) }

// timeScale returns how many seconds simulated vehicles drive in a second of their clocks. Real ones, which are on
// other chains than those of development, drive one.
func (a *App) timeScale() float64 {
	if devkeys.Chain(a.Client.ChainID()) {
		return routing.Compression * a.Config.Pace
	}
	return 1
}

// brokerTLS returns the TLS configuration for the broker: its certificate authority and our client certificate. It
// returns nil if neither is set. The certificate authorities of the system then count.
func (a *App) brokerTLS() (*tls.Config, error) {
	if a.Config.MQTTCA == "" && a.Config.MQTTCert == "" {
		return nil, nil
	}
	c := &tls.Config{MinVersion: tls.VersionTLS12}
	if a.Config.MQTTCA != "" {
		pem, err := os.ReadFile(filepath.Clean(a.Config.MQTTCA))
		if err != nil {
			return nil, fmt.Errorf("--mqtt-ca: %w", err)
		}
		c.RootCAs = x509.NewCertPool()
		if !c.RootCAs.AppendCertsFromPEM(pem) {
			return nil, fmt.Errorf("--mqtt-ca: file %s contains no certificate", a.Config.MQTTCA)
		}
	}
	if a.Config.MQTTCert != "" {
		pair, err := tls.LoadX509KeyPair(a.Config.MQTTCert, a.Config.MQTTKey)
		if err != nil {
			return nil, fmt.Errorf("--mqtt-cert and --mqtt-key: %w", err)
		}
		c.Certificates = []tls.Certificate{pair}
	}
	return c, nil
}

// margin is how many metres a vehicle may be outside the box around the network's centres and zones.
const margin = 10_000

// fence returns a function that computes how many metres a point is away from where a device may be. Vehicles may be
// within margin of the box around all centres and zones; other devices may be at their centre. The function returns 0
// for a device whose centre the network does not have.
func fence(n ledger.Network) func(ledger.Device, journal.Point) float64 {
	centres := map[uint16]ledger.Centre{}
	south, north, west, east := math.Inf(1), math.Inf(-1), math.Inf(1), math.Inf(-1)
	grow := func(lat, lon int32, half float64) {
		south, north = min(south, float64(lat)-half), max(north, float64(lat)+half)
		west, east = min(west, float64(lon)-half), max(east, float64(lon)+half)
	}
	for _, c := range n.Centres {
		centres[c.ID] = c
		grow(c.Lat, c.Lon, 0)
	}
	for _, z := range n.Zones {
		grow(z.Lat, z.Lon, float64(z.HalfSide))
	}
	return func(d ledger.Device, at journal.Point) float64 {
		lat, lon := float64(at.Lat), float64(at.Lon)
		if c, ok := centres[d.Site]; ok && d.Role != journal.Vehicle {
			return metres(lat-float64(c.Lat), lon-float64(c.Lon), lat)
		}
		if d.Role != journal.Vehicle || len(n.Centres) == 0 {
			return 0
		}
		off := metres(max(south-lat, 0, lat-north), max(west-lon, 0, lon-east), lat)
		return max(0, off-margin)
	}
}

// metres returns the length of a step in latitude and longitude at a latitude, all in 1e-7 degrees.
func metres(lat, lon, at float64) float64 {
	const one = 6371000 * math.Pi / 180 / 1e7
	return one * math.Hypot(lat, lon*math.Cos(at/1e7*math.Pi/180))
}
