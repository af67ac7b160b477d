package main

import (
	"regexp"
	"strings"
)

var (
	// declaration is the start of a function or of a state variable with a getter.
	declaration = regexp.MustCompile(`^    (function \w+|[\w(].*\bpublic\b)`)
	// visible is part of each declaration that other contracts can call.
	visible = regexp.MustCompile(`\b(external|public)\b`)
	// explained is the part of a comment that explorers and wallets display.
	explained = regexp.MustCompile(`@notice|@inheritdoc`)
)

// withoutNotice returns the numbers of the lines that declare an external function or a getter without `@notice`, in
// the source of a contract.
func withoutNotice(content []byte) (found []int) {
	lines := strings.Split(string(content), "\n")
	var comment strings.Builder
	for i, line := range lines {
		if strings.HasPrefix(strings.TrimSpace(line), "//") {
			comment.WriteString(line)
			continue
		}
		if declaration.MatchString(line) && visible.MatchString(signature(lines[i:])) &&
			!explained.MatchString(comment.String()) {
			found = append(found, i+1)
		}
		comment.Reset()
	}
	return found
}

// signature returns the declaration at the start of lines, up to its body or its end.
func signature(lines []string) string {
	var all strings.Builder
	for _, line := range lines {
		all.WriteString(line + " ")
		if strings.ContainsAny(line, "{;=") {
			break
		}
	}
	return all.String()
}
