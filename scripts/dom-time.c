/* Times building and freeing libxml2's DOM of every file given, once a line read from standard
   input: the yardstick of scripts/benchmark. Files are read beforehand and not timed. */
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

struct page {
  char *bytes;
  int size;
};

static struct page read_page(const char *path) {
  struct page page = {NULL, 0};
  FILE *file = fopen(path, "rb");
  if (file == NULL) return page;
  if (fseek(file, 0, SEEK_END) == 0) {
    long size = ftell(file);
    rewind(file);
    page.bytes = malloc(size > 0 ? (size_t)size : 1);
    if (page.bytes != NULL && size > 0)
      page.size = (int)fread(page.bytes, 1, (size_t)size, file);
  }
  fclose(file);
  return page;
}

int main(int count, char **arguments) {
  struct page *pages = calloc((size_t)count, sizeof *pages);
  if (pages == NULL) return 1;
  for (int index = 1; index < count; index++) pages[index] = read_page(arguments[index]);
  xmlInitParser();
  const int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                      HTML_PARSE_NONET | XML_PARSE_HUGE;
  int signal;
  while ((signal = getchar()) != EOF) {
    if (signal != '\n') continue;
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    for (int index = 1; index < count; index++) {
      if (pages[index].size == 0) continue;
      htmlDocPtr document =
          htmlReadMemory(pages[index].bytes, pages[index].size, NULL, NULL, options);
      if (document != NULL) xmlFreeDoc(document);
    }
    clock_gettime(CLOCK_MONOTONIC, &end);
    printf("%.6f\n", (double)(end.tv_sec - start.tv_sec) +
                         (double)(end.tv_nsec - start.tv_nsec) / 1e9);
    fflush(stdout);
  }
  return 0;
}
