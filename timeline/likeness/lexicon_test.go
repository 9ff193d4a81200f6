package likeness

import (
	"strings"
	"testing"
)

// Words before the bar have one key, and those behind it other ones.
func TestKeys(t *testing.T) {
	t.Parallel()
	for _, line := range []string{
		"resign resigned resigns resigning resignation quit | design dismiss quiet",
		"dismiss dismissed sacked ousted | fire fired resign",
		"kill killed slain | die murder wound",
		"buy bought acquired | sell acquit",
		"ban banned outlawed | bank allow",
		"postponed delayed | cancel",
		"detain arrested | release jail",
		"adopted | rejected adapt",
		"married wed wedding | divorce wednesday",
		"protest protests protester's_ demonstration rallies | protestant protester",
		"kill killing kills | kilo died",
		"die died death dead deaths | deed diet",
		"found find finding | founded foundation",
		"founded founding foundation | found fund",
		"Kazakhstan Kazakh Kazakhstani kazakh | Kazan",
		"Russia Russian russians | rush Prussia",
		"Karimov KARIMOV | Karimova Karim",
		"Tokayev Toqaev tokaev Tokaev | Tokyo",
		"organisation organization organisations | organism organ",
		"recognise recognize recognised recognition | cognition",
		"city cities | cite citizen",
		"elections elected elect | select",
		"crash crashes crashed | crush",
		"agreed agree agreement deal | agrarian",
		"US USA America American | amerce",
		"visit visited visits visiting | vista",
		"airport airports | airpark air",
		"come came comes | Koome Kome",
		"Koome Kome KOOME | come",
		"congress | congregation congruous",
	} {
		one, others, _ := strings.Cut(line, "|")
		var want string
		for _, w := range strings.Fields(one) {
			w, skip := strings.CutSuffix(w, "_")
			key := english.look(strings.ToLower(w)).key
			if want == "" {
				want = key
			}
			if !skip && key != want {
				t.Errorf("the key of %s is %q, and not %q", w, key, want)
			}
		}
		for _, w := range strings.Fields(others) {
			if key := english.look(strings.ToLower(w)).key; key == want {
				t.Errorf("the key of %s is %q as well", w, key)
			}
		}
	}
}

func TestLook(t *testing.T) {
	t.Parallel()
	for word, want := range map[string]lexeme{
		"announced": {trait: telling}, "telephoned": {trait: recurring}, "die": {trait: once}, "weekly": {trait: habit}, "countries": {trait: light},
		"ministers": {trait: role}, "soldiers": {trait: acting}, "not": {trait: negation}, "the": {trait: empty}, "twelve": {trait: number}, "1800": {trait: number},
		"kazakh": {trait: country}, "third": {ordinal: 3}, "11th": {ordinal: 11}, "22nd": {ordinal: 22}, "12345th": {}, "th": {}, "a380": {}, "": {}, "airport": {},
	} {
		got := english.look(word)
		if got.trait&want.trait != want.trait || got.ordinal != want.ordinal || want.trait == 0 && got.trait != 0 {
			t.Errorf("%q: traits %b, ordinal %d; want %b, %d", word, got.trait, got.ordinal, want.trait, want.ordinal)
		}
	}
}

// Of a pair of opposites each word has the other side, and none has both.
func TestOpposites(t *testing.T) {
	t.Parallel()
	for key, sides := range english.opposites {
		left, right := map[int]bool{}, map[int]bool{}
		for _, s := range sides {
			if s.left {
				left[s.pair] = true
			} else {
				right[s.pair] = true
			}
		}
		for pair := range left {
			if right[pair] {
				t.Errorf("%s is its own opposite", key)
			}
		}
	}
}

// A word stands in one group only, and no list has what another takes back.
func TestListsAgree(t *testing.T) {
	t.Parallel()
	seen := map[string]string{}
	for group := range strings.SplitSeq(sameWords, ";") {
		for w := range strings.FieldsSeq(strings.ToLower(group)) {
			if other, twice := seen[w]; twice {
				t.Errorf("%q stands in %q and in %q", w, strings.TrimSpace(group), strings.TrimSpace(other))
			}
			seen[w] = group
		}
	}
	for w := range fields(onceWords) {
		if x := english.look(w); x.trait&recurring != 0 {
			t.Errorf("%q happens once, and again and again", w)
		}
	}
	for w := range fields(lightWords + " " + onceWords + " " + recurringWords) {
		if english.look(w).trait&empty != 0 {
			t.Errorf("%q is empty", w)
		}
	}
}
