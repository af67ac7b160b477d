package e2e

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"github.com/waybill/waybill/internal/testenv"
)

// screenshots is the directory, relative to the repository's root, in which the browser journey leaves its pictures:
// go test -run TestJourneyInBrowser ./test/e2e -screenshots docs/pictures
var screenshots = flag.String("screenshots", "", "directory for pictures of the shop, receipt and tracking pages")

// browser is one real, headless Chromium with one tab; what the page writes to its console fails the test when it is an error.
type browser struct {
	t   *testing.T
	ctx context.Context
}

func browse(t *testing.T) *browser {
	t.Helper()
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(testenv.Chromium(t)), chromedp.UserDataDir(t.TempDir()), chromedp.NoSandbox,
		chromedp.WSURLReadTimeout(testenv.Timeout), chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("enable-unsafe-swiftshader", true),
		chromedp.Flag("hide-scrollbars", true), chromedp.WindowSize(1280, 860))
	ctx, cancel := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	b := &browser{t, ctx}
	if err := chromedp.Do(ctx); err != nil { // the browser lives as long as this first context
		t.Fatal(err)
	}
	err := chromedp.Listen(ctx, func(event any) {
		switch e := event.(type) {
		case *runtime.EventExceptionThrown:
			t.Errorf("the page threw: %s", e.ExceptionDetails.Text)
		case *runtime.EventConsoleAPICalled:
			if e.Type == runtime.ConsoleAPICalledTypeError {
				t.Errorf("the page's console has an error: %s", e.Args[0].Value)
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func (b *browser) do(actions ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, testenv.Timeout)
	defer cancel()
	if err := chromedp.Do(ctx, actions...); err != nil {
		b.t.Fatalf("browser: %v\n%s", err, b.html())
	}
}

func ask[T any](b *browser, action chromedp.Action[T]) T {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, testenv.Timeout)
	defer cancel()
	v, err := chromedp.Run(ctx, action)
	if err != nil {
		b.t.Fatalf("browser: %v\n%s", err, b.html())
	}
	return v
}

// see waits until the page shows what a CSS selector names.
func (b *browser) see(selector string) {
	b.t.Helper()
	b.do(chromedp.WaitVisible(selector))
}

func (b *browser) attribute(selector, name string) string {
	b.t.Helper()
	return ask(b, chromedp.AttributeValue(selector, name)).Value
}

// html is for the report of a failure.
func (b *browser) html() string {
	ctx, cancel := context.WithTimeout(b.ctx, 5*time.Second)
	defer cancel()
	s, err := chromedp.Run(ctx, chromedp.Text("body"))
	if err != nil {
		return err.Error()
	}
	return s
}

// picture leaves a screenshot as a phone and as a desk sees the page, when pictures are wanted.
func (b *browser) picture(name string) {
	b.t.Helper()
	if *screenshots == "" {
		return
	}
	for device, size := range map[string][2]int64{"phone": {390, 844}, "desktop": {1280, 860}} {
		b.do(chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
			metrics := emulation.SetDeviceMetricsOverrideParams{Width: size[0], Height: size[1], DeviceScaleFactor: map[string]float64{"phone": 2, "desktop": 1}[device], Mobile: device == "phone"}
			_, err := cdp.Call(ctx, t, emulation.SetDeviceMetricsOverride, metrics)
			return err
		}))
		// A picture may wait for the map to rest; tests do not.
		ask(b, chromedp.Evaluate[bool](`new Promise(r => setTimeout(() => r(true), 1500))`, chromedp.EvalAwaitPromise))
		file := filepath.Join(*screenshots, name+"-"+device+".png")
		if !filepath.IsAbs(file) {
			file = testenv.Path(b.t, file) // go test runs in the package's folder
		}
		if err := os.WriteFile(file, ask(b, chromedp.CaptureScreenshot()), 0o644); err != nil { //nolint:gosec // pictures for everyone
			b.t.Fatal(err)
		}
	}
}

func navigate(url string) chromedp.Action[chromedp.Void] { return chromedp.Navigate(url) }

func click(selector string) chromedp.Action[chromedp.Void] { return chromedp.Click(selector) }

// until waits until a JavaScript expression is true; the page looks at every frame.
func (b *browser) until(expression string) {
	b.t.Helper()
	ask(b, chromedp.Poll[bool](expression, chromedp.WithPollingTimeout(testenv.Timeout)))
}
