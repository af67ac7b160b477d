package notifier_test

import "testing"

// A database that is restored from a backup has lost the last entries. A page that has them is told to start over.
func TestRestoredFeedResetsThePage(t *testing.T) {
	t.Parallel()
	b := newFixture(t, nil)
	b.feed.append(order(1), 3)
	beyond := b.dial("track-1", 1000)
	beyond.expectReset()
	beyond.expect(1, 3)
	watching := b.dial("track-1", 3)
	b.feed.append(order(1), 2)
	watching.expect(4, 5)
	beyond.expect(4, 5)

	b.feed.restore(order(1), 2) // while pages are connected
	watching.expectReset()
	watching.expect(1, 2)
	beyond.expectReset()
	beyond.expect(1, 2)
	b.feed.append(order(1), 1)
	watching.expect(3, 3)
	beyond.expect(3, 3)

	empty := b.dial("track-2", 7) // the feed has no entry at all
	empty.expectReset()
	b.feed.append(order(2), 1)
	empty.expect(1, 1)
}

// A restored feed can have got new entries with the numbers of those that are lost.
func TestRestoredFeedWithOtherEntriesResetsThePage(t *testing.T) {
	t.Parallel()
	b := newFixture(t, nil)
	b.feed.append(order(1), 5)
	page := b.dial("track-1", 0)
	page.expect(1, 5)
	b.feed.silence(true)
	b.feed.restore(order(1), 3)
	b.feed.append(order(1), 3)
	b.feed.silence(false)
	b.feed.append(order(1), 1)
	page.expectReset()
	page.expect(1, 7)
}
