package health

import "errors"

// FatalError is an error that waiting does not cure: a dependency answers, and its answer is wrong. The service ends.
type FatalError struct {
	Err    error
	Remedy string // what an operator must do: "run waybill migrate"
}

// Fatal returns a FatalError, or nil if err is nil.
func Fatal(err error, remedy string) error {
	if err == nil {
		return nil
	}
	return &FatalError{err, remedy}
}

// Error returns the cause and the remedy on one line.
func (e *FatalError) Error() string { return e.Err.Error() + ": " + e.Remedy }

// Unwrap returns the cause.
func (e *FatalError) Unwrap() error { return e.Err }

func isFatal(err error) bool {
	var fatal *FatalError
	return errors.As(err, &fatal)
}
