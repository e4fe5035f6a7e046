#include "CLexicon.h"

// Swift has no way to put bytes into a program that costs nothing when it starts.
#pragma clang diagnostic ignored "-Wc23-extensions"
static _Alignas(64) const unsigned char lexicon[] = {
#embed "lexicon.bin"
};

const void *jobreq_lexicon(void) { return lexicon; }

size_t jobreq_lexicon_size(void) { return sizeof lexicon; }
