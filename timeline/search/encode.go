package search

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
)

// Numbers are written with the 57 characters from # to [, which the string of a
// script holds as they are. One that is less than 28 is one character; a larger
// one begins with its lowest digits, in base 28, each 28 characters further on
// to say that more follow.
const (
	zero     = '#'
	base     = 28
	maxDigit = 56
)

func appendNumber(b []byte, n int) []byte {
	for n >= base {
		b = append(b, zero+base+byte(n%base))
		n /= base
	}
	return append(b, zero+byte(n))
}

// appendSigned writes a number that may be negative.
func appendSigned(b []byte, n int) []byte {
	if n < 0 {
		return appendNumber(b, -2*n-1)
	}
	return appendNumber(b, 2*n)
}

// script makes a file of the index: a script that hands its data to the one
// that asked for it. So it can be loaded by a page that is opened from a disk,
// where nothing else can.
func script(kind string, data any) File {
	var b bytes.Buffer
	b.WriteString("solnoma(")
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(data); err != nil {
		panic(err) // data has no types but those that JSON has
	}
	b.Truncate(b.Len() - 1) // the line break
	b.WriteString(")\n")
	sum := sha256.Sum256(b.Bytes())
	return File{Name: fmt.Sprintf("%s.%s.js", kind, hex.EncodeToString(sum[:])[:10]), Data: b.Bytes()}
}
