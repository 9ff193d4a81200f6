package names

import (
	"strings"
	"sync"
)

// Gender is whether a person is a he or a she, as far as a name tells.
type Gender uint8

// The genders.
const (
	NoGender Gender = iota // the name does not tell
	Male
	Female
)

// GenderOf tells the gender of a person by the given name, the first word of a
// name of two words or more.
func GenderOf(name string) Gender {
	given, _, ok := strings.Cut(name, " ")
	if !ok {
		return NoGender
	}
	return genders()[given]
}

var genders = sync.OnceValue(func() map[string]Gender {
	m := map[string]Gender{}
	for list, g := range map[string]Gender{enMale: Male, enFemale: Female} {
		for name := range strings.FieldsSeq(list) {
			if was, twice := m[name]; twice && was != g {
				m[name] = NoGender // Andrea, Kim
			} else {
				m[name] = g
			}
		}
	}
	return m
})
