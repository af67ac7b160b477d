package main

import (
	"slices"
	"strings"
)

// group is a table of metrics.
type group struct {
	title    string
	prefixes []string
}

func (g group) has(name string) bool {
	return slices.ContainsFunc(g.prefixes, func(p string) bool { return strings.HasPrefix(name, p) })
}

var groups = []group{
	{"Every service", []string{"waybill_ready"}},
	{"Indexer", []string{"waybill_indexer_", "waybill_block_to_row_"}},
	{"Oracle", []string{"waybill_oracle_"}},
	{"Notifier", []string{"waybill_notifier_", "waybill_event_", "waybill_row_"}},
	{"API", []string{"waybill_http_", "waybill_checkouts_", "waybill_actions_"}},
	{"Keeper", []string{"waybill_keeper_"}},
	{"Nodes (indexer, oracle, API, keeper, fleet)", []string{"waybill_chain_", "waybill_rpc_"}},
	{"Transactions (oracle, API, keeper)", []string{"waybill_transactions_"}},
}

const (
	never = "Not by itself."
	zero  = "Any increase: see the log."
)

// worries says of each metric when an operator should look into it.
var worries = map[string]string{
	"waybill_ready": "0 for a minute. `/readyz` on the admin port has the reason.",

	"waybill_block_to_row_seconds":          "The 99th percentile is above 1 s: the database is slow.",
	"waybill_indexer_apply_seconds_total":   "It grows nearly as fast as the clock: the database is the bottleneck.",
	"waybill_indexer_behind_blocks":         "Above 64 for five minutes outside a first start.",
	"waybill_indexer_behind_seconds":        "Above 60 for five minutes outside a first start.",
	"waybill_indexer_blocks_total":          "No increase for a minute, although the chain makes blocks.",
	"waybill_indexer_decode_seconds_total":  never,
	"waybill_indexer_dropped_blocks_total":  "More than a few blocks for each reorganisation: the nodes are on branches.",
	"waybill_indexer_events_total":          never,
	"waybill_indexer_fetch_seconds_total":   never,
	"waybill_indexer_head":                  "No increase for ten block times: the nodes have stopped.",
	"waybill_indexer_orphan_events_total":   "Any increase: a node leaves out logs, or the start block is too late.",
	"waybill_indexer_read_seconds_total":    "It grows as fast as the clock for hours: use a faster node.",
	"waybill_indexer_reorganisations_total": "More often than the chain has them: a node is not well.",

	"waybill_oracle_commits_total":                never,
	"waybill_oracle_incidents_total":              "Any increase: the table `incidents` has the evidence.",
	"waybill_oracle_messages_dropped_total":       "It keeps growing: the database is too slow for the devices.",
	"waybill_oracle_pending_acts_presented_total": "Failed grows: the log names the acts.",
	"waybill_oracle_positions_total":              never,
	"waybill_oracle_post_failures_total":          "It keeps growing for one reason: the label and the log name it.",
	"waybill_oracle_post_seconds":                 "The 99th percentile is above ten block times: see the transactions.",
	"waybill_oracle_quarantined_total":            "A sudden increase: a device is broken or not enrolled.",
	"waybill_oracle_readings_stored_total":        "No increase although devices work: broker or devices are away.",
	"waybill_oracle_segments_gap_total":           "It keeps growing: a device has lost a part of its journal.",
	"waybill_oracle_segments_posted_total":        "It stays behind the stored segments: see the transactions.",
	"waybill_oracle_segments_repeated_total":      "It grows faster than the stored segments: no acknowledgements arrive.",
	"waybill_oracle_segments_stored_total":        never,

	"waybill_event_to_browser_seconds":   "The 99th percentile is above 2 s.",
	"waybill_event_to_websocket_seconds": "The 99th percentile is above 1 s.",
	"waybill_notifier_wakeups_total":     "No increase although orders move: notifications do not arrive.",
	"waybill_notifier_closed_total":      "Reasons other than those of browsers that leave grow fast.",
	"waybill_notifier_connections":       "Near 15,000, the limit: start another notifier.",
	"waybill_notifier_entries_total":     never,
	"waybill_notifier_feed_reads_total":  never,
	"waybill_notifier_pushes_total":      "Refused or error grow for an hour: a push service does not take them.",
	"waybill_notifier_refused_total":     "Reason full: start another notifier. Reason error: the database is away.",
	"waybill_notifier_resets_total":      "Any increase: the database was restored, or a replica is behind.",
	"waybill_row_to_wakeup_seconds":      "The 99th percentile is above 1 s.",

	"waybill_actions_total":        "Outcome too-many-actions grows: raise `--wallet-actions` or `--wallet-gas`.",
	"waybill_checkouts_total":      "Outcomes other than placed are more than a few percent.",
	"waybill_http_request_seconds": "Codes above 499 are more than one in 1,000, or the 99th percentile is above 1 s.",

	"waybill_keeper_calls_total":      "Result failed or refused grows: the log names parcel and cause.",
	"waybill_keeper_gas_total":        "It costs more than you expected.",
	"waybill_keeper_late_seconds":     "The 99th percentile is above three block times.",
	"waybill_keeper_lost_races_total": "It grows as fast as the calls: several keepers with accounts of their own run.",
	"waybill_keeper_over_limit_total": "Limit payee grows: a payee wastes gas, or `--keeper-payee-gas` is too low.",
	"waybill_keeper_overdue_seconds":  "Above five block times for ten minutes: account, node or gas limits.",
	"waybill_keeper_waiting":          "Call assign grows: the carriers' quotes do not take the parcels.",

	"waybill_rpc_errors_total":       "It keeps growing: the node is away or overloaded.",
	"waybill_rpc_excluded":           "1: the node is on another chain. Correct `--rpc` and restart the service.",
	"waybill_chain_drift_seconds":    "Above 60 or below -60: correct the clock of this machine (NTP).",
	"waybill_rpc_ahead":              "1: the node is on a wrong branch or gives wrong answers. Restart or replace it.",
	"waybill_rpc_head":               "One node stays behind the others.",
	"waybill_rpc_lagging":            "1 for ten minutes.",
	"waybill_rpc_lags_total":         "It keeps growing: replace the node.",
	"waybill_rpc_limited_total":      "It keeps growing: the provider's plan is too small.",
	"waybill_rpc_missing_logs_total": "Any increase: the node gives wrong answers. Replace it.",
	"waybill_rpc_repeated_total":     "More than one request in ten: the node, or a proxy in front of it, is faulty.",
	"waybill_rpc_requests_total":     "It costs more than you expected.",

	"waybill_transactions_dropped_total":    "It keeps growing: the fees are too low for the nodes' pools.",
	"waybill_transactions_filled_total":     zero,
	"waybill_transactions_lease":            "0 in all processes with the same account: nothing is sent.",
	"waybill_transactions_nonce":            never,
	"waybill_transactions_oldest_seconds":   "Above 300: `waybill tx list` and `waybill tx explain` say why.",
	"waybill_transactions_open":             "It grows for ten minutes.",
	"waybill_transactions_outcomes_total":   "Outcome reverted: see `waybill tx explain`.",
	"waybill_transactions_renumbered_total": "Any increase: another program uses the account. It needs its own.",
	"waybill_transactions_reorged_total":    never,
	"waybill_transactions_replaced_total":   "It keeps growing: fees rise. See `--fee-ceiling`.",
	"waybill_transactions_seconds":          "Stage mined: the 99th percentile is above ten block times.",
	"waybill_transactions_total":            never,
}
