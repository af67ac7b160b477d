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

// screenshots is the directory, relative to the root of the repository, to which TestJourneyInBrowser writes
// screenshots: go test -run TestJourneyInBrowser ./test/e2e -screenshots docs/pictures
var screenshots = flag.String("screenshots", "", "directory for screenshots of the pages; empty: none")

// browser is a headless Chromium with one tab. The test fails if the page logs an error or throws an exception.
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
		chromedp.Flag("hide-scrollbars", true), chromedp.Flag("ignore-certificate-errors", true),
		chromedp.WindowSize(1280, 860))
	ctx, cancel := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	b := &browser{t, ctx}
	if err := chromedp.Do(ctx); err != nil { // starts the browser, which ends with this context
		t.Fatal(err)
	}
	err := chromedp.Listen(ctx, func(event any) {
		switch e := event.(type) {
		case *runtime.EventExceptionThrown:
			t.Errorf("the page threw an exception: %s", e.ExceptionDetails.Text)
		case *runtime.EventConsoleAPICalled:
			if e.Type == runtime.ConsoleAPICalledTypeError {
				t.Errorf("the page logged an error: %s", e.Args[0].Value)
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// do runs actions. The test fails if one fails.
func (b *browser) do(actions ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, testenv.Timeout)
	defer cancel()
	if err := chromedp.Do(ctx, actions...); err != nil {
		b.t.Fatalf("browser: %v\n%s", err, b.html())
	}
}

// run runs an action and returns its result. The test fails if it fails.
func run[T any](b *browser, action chromedp.Action[T]) T {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, testenv.Timeout)
	defer cancel()
	v, err := chromedp.Run(ctx, action)
	if err != nil {
		b.t.Fatalf("browser: %v\n%s", err, b.html())
	}
	return v
}

// see waits until an element with a CSS selector is visible.
func (b *browser) see(selector string) {
	b.t.Helper()
	b.do(chromedp.WaitVisible(selector))
}

// attribute returns an attribute of an element.
func (b *browser) attribute(selector, name string) string {
	b.t.Helper()
	return run(b, chromedp.AttributeValue(selector, name)).Value
}

// html returns the text of the page for an error, or why it cannot be read.
func (b *browser) html() string {
	ctx, cancel := context.WithTimeout(b.ctx, 5*time.Second)
	defer cancel()
	s, err := chromedp.Run(ctx, chromedp.Text("body"))
	if err != nil {
		return err.Error()
	}
	return s
}

// screenshot writes screenshots of the page in the sizes of a phone and a desktop, if the flag screenshots is set.
func (b *browser) screenshot(name string) {
	b.t.Helper()
	if *screenshots == "" {
		return
	}
	for device, metrics := range map[string]emulation.SetDeviceMetricsOverrideParams{
		"phone":   {Width: 390, Height: 844, DeviceScaleFactor: 2, Mobile: true},
		"desktop": {Width: 1280, Height: 860, DeviceScaleFactor: 1},
	} {
		b.do(chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
			_, err := cdp.Call(ctx, t, emulation.SetDeviceMetricsOverride, metrics)
			return err
		}))
		// Wait until the animation of the map has ended. Only screenshots wait, tests do not.
		const pause = `new Promise(r => setTimeout(() => r(true), 1500))`
		run(b, chromedp.Evaluate[bool](pause, chromedp.EvalAwaitPromise))
		file := filepath.Join(*screenshots, name+"-"+device+".png")
		if !filepath.IsAbs(file) {
			file = testenv.Path(b.t, file) // go test runs in the package's folder
		}
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			b.t.Fatal(err)
		}
		png := run(b, chromedp.CaptureScreenshot())
		if err := os.WriteFile(file, png, 0o644); err != nil {
			b.t.Fatal(err)
		}
	}
}

func navigate(url string) chromedp.Action[chromedp.Void] { return chromedp.Navigate(url) }

func click(selector string) chromedp.Action[chromedp.Void] { return chromedp.Click(selector) }

// until waits until a JavaScript expression is true.
func (b *browser) until(expression string) {
	b.t.Helper()
	run(b, chromedp.Poll[bool](expression, chromedp.WithPollingTimeout(testenv.Timeout)))
}
