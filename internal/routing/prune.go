package routing

// removeStubs removes dead ends shorter than 42 m. Of two edges that leave a node in nearly the same direction it
// removes the less important, or if they are of one class the shorter.
func (g *graph) removeStubs() {
	gone := map[int]bool{}
	for n, out := range g.out {
		if len(out) == 1 && g.edges[out[0]].metres < 42 {
			gone[out[0]] = true
		}
		for x, i := range out {
			for _, j := range out[x+1:] {
				if gone[i] || gone[j] || g.departure(i, n).dot(g.departure(j, n)) < 0.90 {
					continue
				}
				a, b := g.edges[i], g.edges[j]
				if a.class > b.class || a.class == b.class && a.metres < b.metres {
					gone[i] = true
				} else {
					gone[j] = true
				}
			}
		}
	}
	g.filterEdges(func(i int) bool { return !gone[i] })
}

// filterEdges keeps the edges for which ok returns true.
func (g *graph) filterEdges(ok func(i int) bool) {
	var edges []edge
	for i, e := range g.edges {
		if ok(i) {
			edges = append(edges, e)
		}
	}
	g.edges = edges
	g.indexEdges()
}

// keepLargestComponent keeps the edges of the connected component with the most nodes.
func (g *graph) keepLargestComponent() {
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
	g.filterEdges(func(i int) bool { return part[g.edges[i].a] == best })
}

// renumberNodes removes nodes without edges and numbers the others in the order of the edges.
func (g *graph) renumberNodes() {
	number := map[int]int{}
	var nodes []vec
	renumber := func(n int) int {
		if _, ok := number[n]; !ok {
			number[n] = len(nodes)
			nodes = append(nodes, g.nodes[n])
		}
		return number[n]
	}
	for i := range g.edges {
		e := &g.edges[i]
		e.a, e.b = renumber(e.a), renumber(e.b)
	}
	g.nodes = nodes
	g.indexEdges()
}
