// Package journal is what devices, the oracle and the contract agree on byte for byte. docs/journal.md is the same in
// prose.
//
// A Reading is what a device saw at one moment. It has a Kind; the device has a Role and a Scheme of signatures.
// Readings are grouped in a Segment, whose Root is that of their Merkle tree; segments are chained by Head. A Domain
// names chain and contracts, and gives the digests that a device signs; Verify checks a signature. SegmentMessage,
// LiveMessage and Ack travel over MQTT on the topics that SegmentTopic, LiveTopic and AckTopic name. Package device
// does all of this for a device.
package journal
