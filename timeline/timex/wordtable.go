package timex

// wordTable finds the entries of a lexicon by the letters of a word, whose hash
// is made while they are read. Most words of a text have no entry: for those it
// touches a few bytes only.
type wordTable struct {
	hashes []uint32 // 0 where the place is free; their number is a power of two
	words  []*word
}

// The hash is FNV-1a.
const (
	hashStart = 2166136261
	hashPrime = 16777619
)

func hashOf(folded []byte) uint32 {
	h := uint32(hashStart)
	for _, c := range folded {
		h = (h ^ uint32(c)) * hashPrime
	}
	return h
}

func newWordTable(words []*word) wordTable {
	const room = 4 // places for each word: free ones end a search
	size := 1
	for size < room*len(words) {
		size *= 2
	}
	t := wordTable{make([]uint32, size), make([]*word, size)}
	for _, w := range words {
		h := max(hashOf([]byte(w.text)), 1)
		k := h & uint32(size-1)
		for t.hashes[k] != 0 {
			k = (k + 1) & uint32(size-1)
		}
		t.hashes[k], t.words[k] = h, w
	}
	return t
}

// find returns the entry of a word, or nil; hash is hashOf its letters.
func (t *wordTable) find(folded []byte, hash uint32) *word {
	hash = max(hash, 1)
	for k := hash; ; k++ {
		k &= uint32(len(t.hashes) - 1)
		switch t.hashes[k] {
		case 0:
			return nil
		case hash:
			if w := t.words[k]; w.text == string(folded) {
				return w
			}
		}
	}
}

// lower holds the small letter of each ASCII letter, and 0 for all other bytes.
var lower = func() (table [256]byte) {
	for c := 'a'; c <= 'z'; c++ {
		table[c], table[c-'a'+'A'] = byte(c), byte(c)
	}
	return table
}()
