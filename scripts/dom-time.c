/* Reads every file given and builds and frees libxml2's DOM of it: the yardstick of scripts/benchmark,
   which takes the processor time of the whole process. The names come on standard input, a line each. */
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void read_page(const char *path) {
  const int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                      HTML_PARSE_NONET | XML_PARSE_HUGE;
  FILE *file = fopen(path, "rb");
  if (file == NULL) return;
  if (fseek(file, 0, SEEK_END) == 0) {
    long size = ftell(file);
    rewind(file);
    char *bytes = size > 0 ? malloc((size_t)size) : NULL;
    if (bytes != NULL) {
      int count = (int)fread(bytes, 1, (size_t)size, file);
      htmlDocPtr document = htmlReadMemory(bytes, count, NULL, NULL, options);
      if (document != NULL) xmlFreeDoc(document);
      free(bytes);
    }
  }
  fclose(file);
}

int main(void) {
  char path[4096];
  xmlInitParser();
  while (fgets(path, sizeof path, stdin) != NULL) {
    path[strcspn(path, "\n")] = 0;
    read_page(path);
  }
  return 0;
}
