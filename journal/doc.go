// Package journal implements the formats that devices, the oracle and the contracts exchange. docs/journal.md
// specifies them byte by byte.
//
// A Reading is one signed observation or action of a device. It has a Kind, and the device has a Role and a signature
// Scheme. A Segment is a list of consecutive readings. Segment.Root is the root of their Merkle tree, and Segment.Prev
// chains the segment to the previous one. The readings of a device in order are its journal.
//
// A Domain returns the EIP-712 digests that a device signs, and Verify checks a signature. A ReadingProof proves that
// a device signed one reading.
//
// SegmentMessage, LiveMessage and Ack are sent over MQTT. SegmentTopic, LiveTopic and AckTopic return their topics.
// Package device implements a device with these formats.
package journal
