package vda5050

// Process processes a message as if it came from the broker.
func (g *Gateway) Process(topic string, payload []byte) {
	if r := g.find(topic); r != nil {
		g.process(r, payload)
	}
}
