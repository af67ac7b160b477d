package app

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"os"
	"path/filepath"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/internal/store/inbox"
	"github.com/waybill/waybill/oracle"
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
		Domain: a.Domain(), Chain: a.Client, Poster: writer, Prover: writer, Inbox: received, Orders: a.Store,
		Incidents: received, Geofence: fence(a.Network), Temperature: a.Config.Temperature,
		Estimate: estimator.Estimate, Round: estimator.Round,
		Broker: a.Config.MQTT, TLS: secure, Share: a.Config.MQTTShare, Log: a.Log, Registry: a.registry,
	})
	return started{run: both(post.Run, o.Run), part: health.Part{Check: o.Ready}}, nil
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
