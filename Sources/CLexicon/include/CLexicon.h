#ifndef JOBREQ_LEXICON_H
#define JOBREQ_LEXICON_H

#include <stddef.h>

/// The vocabularies that come with jobreq, compiled: `LexiconImage` in Signals says what is where.
const void *_Nonnull jobreq_lexicon(void);

/// Its length in bytes.
size_t jobreq_lexicon_size(void);

/// Asks for memory that is read soon, which Swift has no way to say.
static inline void jobreq_prefetch(const void *_Nonnull address) { __builtin_prefetch(address); }

#endif
