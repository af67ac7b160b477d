package main

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// brokerTLS is how a service proves itself to the broker, and whom it believes to be the broker. Nil: as the system says.
func (s *stack) brokerTLS() (*tls.Config, error) {
	if s.cfg.MQTTCA == "" && s.cfg.MQTTCert == "" {
		return nil, nil
	}
	c := &tls.Config{MinVersion: tls.VersionTLS12}
	if s.cfg.MQTTCA != "" {
		pem, err := os.ReadFile(filepath.Clean(s.cfg.MQTTCA))
		if err != nil {
			return nil, fmt.Errorf("--mqtt-ca: %w", err)
		}
		c.RootCAs = x509.NewCertPool()
		if !c.RootCAs.AppendCertsFromPEM(pem) {
			return nil, errors.New("--mqtt-ca: no certificate in it")
		}
	}
	if s.cfg.MQTTCert != "" {
		pair, err := tls.LoadX509KeyPair(s.cfg.MQTTCert, s.cfg.MQTTKey)
		if err != nil {
			return nil, fmt.Errorf("--mqtt-cert and --mqtt-key: %w", err)
		}
		c.Certificates = []tls.Certificate{pair}
	}
	return c, nil
}
