package oracle

// ClientID is what the broker knows the oracle by.
func (o *Oracle) ClientID() string { return o.cfg.ClientID }
