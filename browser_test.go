package main

import (
	"context"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// screenshots, when set, is where the browser journey leaves its pictures: go test -run TestJourneyInBrowser . -screenshots docs
var screenshots = flag.String("screenshots", "", "directory for pictures of the shop, receipt and tracking pages")

// browser is one real, headless Chromium with one tab; what the page writes to its console fails the test when it is an error.
type browser struct {
	t   *testing.T
	ctx context.Context
}

func chromium(t *testing.T) string {
	t.Helper()
	for _, name := range []string{
		"chromium", "chromium-browser", "google-chrome",
		"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
	} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	t.Fatal("no Chromium on this machine: make test installs it on Debian; elsewhere install Chrome")
	return ""
}

func browse(t *testing.T) *browser {
	t.Helper()
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(chromium(t)), chromedp.UserDataDir(t.TempDir()), chromedp.NoSandbox, chromedp.WSURLReadTimeout(patience),
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true), chromedp.Flag("enable-unsafe-swiftshader", true),
		chromedp.Flag("hide-scrollbars", true), chromedp.WindowSize(1280, 860))
	ctx, cancel := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	b := &browser{t, ctx}
	chromedp.ListenTarget(ctx, func(event any) {
		switch e := event.(type) {
		case *runtime.EventExceptionThrown:
			t.Errorf("the page threw: %s", e.ExceptionDetails.Error())
		case *runtime.EventConsoleAPICalled:
			if e.Type == runtime.APITypeError {
				t.Errorf("the page's console has an error: %s", e.Args[0].Value)
			}
		}
	})
	b.do(runtime.Enable())
	return b
}

func (b *browser) do(actions ...chromedp.Action) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	if err := chromedp.Run(ctx, actions...); err != nil {
		b.t.Fatalf("browser: %v\n%s", err, b.html())
	}
}

// see waits until the page shows what a CSS selector names.
func (b *browser) see(selector string) {
	b.t.Helper()
	b.do(chromedp.WaitVisible(selector, chromedp.ByQuery))
}

func (b *browser) attribute(selector, name string) (value string) {
	b.t.Helper()
	b.do(chromedp.AttributeValue(selector, name, &value, nil, chromedp.ByQuery))
	return value
}

func (b *browser) text(selector string) (s string) {
	b.t.Helper()
	b.do(chromedp.Text(selector, &s, chromedp.ByQuery))
	return strings.TrimSpace(s)
}

// html is for the report of a failure.
func (b *browser) html() (s string) {
	ctx, cancel := context.WithTimeout(b.ctx, 5*time.Second)
	defer cancel()
	if err := chromedp.Run(ctx, chromedp.Text("body", &s, chromedp.ByQuery)); err != nil {
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
		var png []byte
		b.do(emulation.SetDeviceMetricsOverride(size[0], size[1], 2, device == "phone"),
			chromedp.Evaluate(`new Promise(r => setTimeout(r, 1500))`, nil, func(p *runtime.EvaluateParams) *runtime.EvaluateParams { return p.WithAwaitPromise(true) }),
			chromedp.CaptureScreenshot(&png))
		if err := os.WriteFile(filepath.Join(*screenshots, name+"-"+device+".png"), png, 0o600); err != nil {
			b.t.Fatal(err)
		}
	}
	b.do(emulation.ClearDeviceMetricsOverride())
}

func navigate(url string) chromedp.Action { return chromedp.Navigate(url) }

func click(selector string) chromedp.Action { return chromedp.Click(selector, chromedp.ByQuery) }

// poll waits until a JavaScript expression is true; the page looks at every frame.
func poll(expression string) chromedp.Action {
	return chromedp.Poll(expression, nil, chromedp.WithPollingTimeout(patience))
}
