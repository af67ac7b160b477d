package routing

// prune takes away stubs, and the lesser of two roads that leave a crossing side by side.
func (g *graph) prune() {
	gone := map[int]bool{}
	for n, out := range g.out {
		if len(out) == 1 && g.edges[out[0]].metres < 42 {
			gone[out[0]] = true
		}
		for x, i := range out {
			for _, j := range out[x+1:] {
				if gone[i] || gone[j] || g.leaving(i, n).dot(g.leaving(j, n)) < 0.90 {
					continue
				}
				if g.edges[i].class > g.edges[j].class || g.edges[i].class == g.edges[j].class && g.edges[i].metres < g.edges[j].metres {
					gone[i] = true
				} else {
					gone[j] = true
				}
			}
		}
	}
	g.keep(func(i int) bool { return !gone[i] })
}

func (g *graph) keep(ok func(i int) bool) {
	var edges []edge
	for i, e := range g.edges {
		if ok(i) {
			edges = append(edges, e)
		}
	}
	g.edges = edges
	g.index()
}

// largest keeps the part of the network that most nodes are in.
func (g *graph) largest() {
	part, size := make([]int, len(g.nodes)), []int{0}
	for n := range g.nodes {
		if part[n] != 0 {
			continue
		}
		id := len(size)
		size = append(size, 0)
		for todo := []int{n}; len(todo) > 0; {
			m := todo[len(todo)-1]
			todo = todo[:len(todo)-1]
			if part[m] != 0 {
				continue
			}
			part[m] = id
			size[id]++
			for _, i := range g.out[m] {
				todo = append(todo, g.edges[i].a, g.edges[i].b)
			}
		}
	}
	best := 0
	for id := range size {
		if size[id] > size[best] {
			best = id
		}
	}
	g.keep(func(i int) bool { return part[g.edges[i].a] == best })
}

// order renumbers the nodes without the unused ones.
func (g *graph) order() {
	number := map[int]int{}
	var nodes []vec
	named := func(n int) int {
		if _, ok := number[n]; !ok {
			number[n] = len(nodes)
			nodes = append(nodes, g.nodes[n])
		}
		return number[n]
	}
	for i := range g.edges {
		e := &g.edges[i]
		e.a, e.b = named(e.a), named(e.b)
	}
	g.nodes = nodes
	g.index()
}
