// Package devnet starts what Waybill depends on, for development and tests: an Ethereum chain (Geth in this process),
// an MQTT broker in this process, and a private Postgres server. Production uses real ones.
package devnet
