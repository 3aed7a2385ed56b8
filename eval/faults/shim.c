/*
 * A disk that fails, for eval/faults.ts. Loaded ahead of the C library (LD_PRELOAD), it counts the calls that change what is below one
 * folder; it lets the N-th fail, or keeps what a crash just before each of them would leave.
 *
 *   SHIM_ROOT    the folder; it is there before the process starts
 *   SHIM_MODE    eio, full (no room from that call on), short (half is written): the N-th call fails so.
 *                kill, torn (half of the call is done), power-none, power-half (of what was not synced nothing, or any part, is
 *                kept): before each call the folder as a crash would leave it is written to SHIM_IMAGES/N.
 *   SHIM_N       which call fails, from 1 (0: none). Removing SHIM_ROOT/arm reads N and MODE again and counts from 1.
 *   SHIM_SEED    for the parts
 *   SHIM_LOG     a file that gets one line a call: its name, its size, its path below the folder
 *
 * Counted: write, pwrite, fsync, fdatasync, ftruncate, rename, unlink, mkdir, and open where it makes or empties a file.
 *
 * Power: a file's bytes are on the disk once it is synced, a name (made, moved, taken away) once its folder is. Of names that were not
 * synced a first part is kept, in order; of bytes any sectors of 512. Files "-shm" are memory and are gone.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FDS 4096
#define NODES 512
#define SECTOR 512

struct change {
  off_t at; /* of a cut: the new length, and bytes is null */
  size_t length;
  char *bytes;
  struct change *next;
};

/* A file or folder, whatever it is called. */
struct node {
  char *durable;
  size_t size;
  struct change *first, *last;
};

struct name {
  char path[PATH_MAX];
  struct node *now, *durable; /* null: no such name */
};

/* A change of a name that its folder has not synced yet. */
struct renaming {
  int name;
  struct node *to;
};

static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static char root[PATH_MAX], images[PATH_MAX];
static const char *mode = "";
static long wanted, calls;
static int full, logging = -1, keeps;
static unsigned long long state;
static char *paths[FDS];
static struct node *opened[FDS];
static struct node folder; /* what every folder is */
static struct name names[NODES];
static struct renaming renamings[NODES];
static int names_made, renamings_made;

static int (*real_open)(const char *, int, ...);
static int (*real_close)(int);
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static ssize_t (*real_pread)(int, void *, size_t, off_t);
static int (*real_fsync)(int), (*real_fdatasync)(int);
static int (*real_ftruncate)(int, off_t);
static int (*real_rename)(const char *, const char *);
static int (*real_unlink)(const char *);
static int (*real_mkdir)(const char *, mode_t);

static int meet(const char *, const struct stat *, int, struct FTW *);

static void arm(void) {
  wanted = getenv("SHIM_N") ? atol(getenv("SHIM_N")) : 0;
  mode = getenv("SHIM_MODE") ? strdup(getenv("SHIM_MODE")) : "";
  calls = full = 0;
}

__attribute__((constructor)) static void begin(void) {
  real_open = dlsym(RTLD_NEXT, "open64");
  real_close = dlsym(RTLD_NEXT, "close");
  real_write = dlsym(RTLD_NEXT, "write");
  real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
  real_pread = dlsym(RTLD_NEXT, "pread64");
  real_fsync = dlsym(RTLD_NEXT, "fsync");
  real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
  real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
  real_rename = dlsym(RTLD_NEXT, "rename");
  real_unlink = dlsym(RTLD_NEXT, "unlink");
  real_mkdir = dlsym(RTLD_NEXT, "mkdir");
  const char *told = getenv("SHIM_ROOT");
  if (told) snprintf(root, sizeof root, "%s", told);
  if (getenv("SHIM_IMAGES")) snprintf(images, sizeof images, "%s", getenv("SHIM_IMAGES"));
  arm();
  keeps = images[0] != 0;
  if (keeps) nftw(root, meet, 16, FTW_PHYS);
  state = getenv("SHIM_SEED") ? strtoull(getenv("SHIM_SEED"), 0, 10) : 1;
  const char *log = getenv("SHIM_LOG");
  if (log) logging = real_open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int coin(void) {
  state = state * 6364136223846793005ULL + 1442695040888963407ULL;
  return (state >> 40) & 1;
}

static int below(const char *path) {
  size_t n = strlen(root);
  return n > 0 && strncmp(path, root, n) == 0 && (path[n] == '/' || path[n] == 0);
}
static const char *pathOf(int fd) { return fd >= 0 && fd < FDS ? paths[fd] : 0; }
static int isMemory(const char *path) {
  size_t n = strlen(path);
  return n > 4 && strcmp(path + n - 4, "-shm") == 0;
}

/* ---- what is on the disk, and what only seems to be */

static int nameOf(const char *path) {
  for (int i = 0; i < names_made; i++)
    if (strcmp(names[i].path, path) == 0) return i;
  if (names_made == NODES) abort();
  snprintf(names[names_made].path, PATH_MAX, "%s", path);
  return names_made++;
}

static void renamed(const char *path, struct node *to) {
  if (renamings_made == NODES) abort();
  int name = nameOf(path);
  names[name].now = to;
  renamings[renamings_made++] = (struct renaming){name, to};
}

static void settle(struct node *node, int fd) {
  for (struct change *c = node->first, *next; c; c = next) {
    next = c->next;
    free(c->bytes);
    free(c);
  }
  node->first = node->last = 0;
  struct stat st;
  if (fstat(fd, &st) != 0) abort();
  node->durable = realloc(node->durable, st.st_size + 1);
  node->size = st.st_size;
  if (real_pread(fd, node->durable, st.st_size, 0) != st.st_size) abort();
}

/* The node of a file that was there before this process, with what it held. */
static struct node *nodeAt(const char *path) {
  int name = nameOf(path);
  if (names[name].now || names[name].durable) return names[name].now;
  struct stat st;
  if (stat(path, &st) != 0) return 0;
  struct node *node = &folder;
  if (!S_ISDIR(st.st_mode)) {
    node = calloc(1, sizeof *node);
    int fd = real_open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) abort();
    settle(node, fd);
    real_close(fd);
  }
  names[name].now = names[name].durable = node;
  return node;
}

/* What is there from the beginning, folders first. */
static int meet(const char *path, const struct stat *st, int kind, struct FTW *walk) {
  (void)st, (void)kind, (void)walk;
  nodeAt(path);
  return 0;
}

static void changed(struct node *node, off_t at, const void *bytes, size_t length) {
  if (!node) return;
  struct change *c = calloc(1, sizeof *c);
  c->at = at;
  c->length = length;
  if (bytes) memcpy(c->bytes = malloc(length + 1), bytes, length);
  if (node->last) node->last->next = c;
  else node->first = c;
  node->last = c;
}

static void syncedFolder(const char *path) {
  size_t n = strlen(path);
  int kept = 0;
  for (int i = 0; i < renamings_made; i++) {
    struct name *name = &names[renamings[i].name];
    const char *slash = strrchr(name->path, '/');
    if ((size_t)(slash - name->path) == n && strncmp(name->path, path, n) == 0) name->durable = renamings[i].to;
    else renamings[kept++] = renamings[i];
  }
  renamings_made = kept;
}

static void put(char **bytes, size_t *size, off_t at, const char *from, size_t length) {
  if (at + length > *size) {
    *bytes = realloc(*bytes, at + length + 1);
    memset(*bytes + *size, 0, at + length - *size);
    *size = at + length;
  }
  memcpy(*bytes + at, from, length);
}

/* A file's bytes: what is durable, then of what came after all, nothing or some. */
static char *bytesOf(struct node *node, size_t *size, int all, int some) {
  char *bytes = malloc(node->size + 1);
  *size = node->size;
  memcpy(bytes, node->durable, *size);
  for (struct change *c = node->first; c && (all || some); c = c->next) {
    if (!c->bytes) {
      if (!all && !coin()) continue;
      if ((size_t)c->at > *size) put(&bytes, size, c->at, "", 0);
      *size = c->at;
    } else
      for (size_t done = 0; done < c->length;) {
        size_t part = SECTOR - (c->at + done) % SECTOR;
        if (part > c->length - done) part = c->length - done;
        if (all || coin()) put(&bytes, size, c->at + done, c->bytes + done, part);
        done += part;
      }
  }
  return bytes;
}

static void keepFile(const char *to, const char *bytes, size_t size) {
  int fd = real_open(to, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  /* A folder whose name is lost is lost with all that is in it. */
  if (fd < 0) return;
  if (real_pwrite(fd, bytes, size, 0) != (ssize_t)size) abort();
  real_close(fd);
}

/* Writes the folder as a crash now would leave it. Names come in the order they were met: a folder ahead of what is in it. */
static void keep(struct node *torn, off_t at, const char *half, size_t length) {
  int power = strncmp(mode, "power", 5) == 0, some = strcmp(mode, "power-half") == 0;
  char image[PATH_MAX * 2];
  snprintf(image, sizeof image, "%s/%ld", images, calls);
  real_mkdir(image, 0700);
  struct node *kept[NODES];
  for (int i = 0; i < names_made; i++) kept[i] = keeps ? names[i].durable : names[i].now;
  for (int i = 0; i < renamings_made && some && coin(); i++) kept[renamings[i].name] = renamings[i].to;
  for (int i = 0; i < names_made; i++) {
    if (!kept[i] || strcmp(names[i].path, root) == 0) continue;
    snprintf(image, sizeof image, "%s/%ld%s", images, calls, names[i].path + strlen(root));
    if (kept[i] == &folder) {
      real_mkdir(image, 0700);
      continue;
    }
    size_t size;
    char *bytes = bytesOf(kept[i], &size, !power, some);
    if (kept[i] == torn) put(&bytes, &size, at, half, length);
    keepFile(image, bytes, size);
    free(bytes);
  }
}

/* ---- what fails */

/* Counts a call; what is to become of it: 0 done as asked, an errno, or -1 for half of it. */
static int fate(const char *call, const char *path, size_t size) {
  calls++;
  if (logging >= 0) {
    char line[PATH_MAX + 64];
    int n = snprintf(line, sizeof line, "%s %zu %s\n", call, size, path + strlen(root));
    if (real_write(logging, line, n) != n) abort();
  }
  if (keeps && strcmp(mode, "torn") != 0) keep(0, 0, 0, 0);
  if (full) return size > 0 || strcmp(call, "open") == 0 || strcmp(call, "mkdir") == 0 ? ENOSPC : 0;
  if (calls != wanted) return 0;
  if (strcmp(mode, "full") == 0) {
    full = 1;
    return ENOSPC;
  }
  return strcmp(mode, "short") == 0 && size > 1 ? -1 : EIO;
}

#define ENTER pthread_mutex_lock(&lock)
#define LEAVE pthread_mutex_unlock(&lock)
#define FAIL(error) do { LEAVE; errno = (error); return -1; } while (0)

static int openAt(const char *path, int flags, mode_t rights) {
  if (!below(path)) {
    int fd = real_open(path, flags, rights);
    if (fd >= 0 && fd < FDS) paths[fd] = 0, opened[fd] = 0;
    return fd;
  }
  ENTER;
  struct stat st;
  int there = stat(path, &st) == 0;
  int makes = (flags & O_CREAT) && !there;
  int empties = (flags & O_TRUNC) && there && st.st_size > 0;
  struct node *node = keeps && !isMemory(path) ? nodeAt(path) : 0;
  if (makes || empties) {
    int f = fate("open", path, 0);
    if (f > 0) FAIL(f);
  }
  int fd = real_open(path, flags, rights);
  if (fd >= 0 && fd < FDS) {
    free(paths[fd]);
    paths[fd] = strdup(path);
    if (keeps && !isMemory(path)) {
      if (makes) renamed(path, node = calloc(1, sizeof *node)), node->durable = calloc(1, 1);
      else if (empties) changed(node, 0, 0, 0);
    }
    opened[fd] = node;
  }
  LEAVE;
  return fd;
}

int open(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t rights = flags & O_CREAT ? va_arg(more, mode_t) : 0;
  va_end(more);
  return openAt(path, flags, rights);
}
int open64(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t rights = flags & O_CREAT ? va_arg(more, mode_t) : 0;
  va_end(more);
  return openAt(path, flags, rights);
}

int close(int fd) {
  ENTER;
  if (fd >= 0 && fd < FDS) {
    free(paths[fd]);
    paths[fd] = 0;
    opened[fd] = 0;
  }
  int done = real_close(fd);
  LEAVE;
  return done;
}

static ssize_t writeAt(int fd, const void *bytes, size_t length, off_t at, int placed) {
  const char *path = pathOf(fd);
  if (!path) return placed ? real_pwrite(fd, bytes, length, at) : real_write(fd, bytes, length);
  ENTER;
  int f = fate("write", path, length);
  if (f > 0) FAIL(f);
  size_t part = f < 0 ? length / 2 : length;
  if (!placed) at = lseek(fd, 0, SEEK_CUR);
  if (keeps && strcmp(mode, "torn") == 0 && opened[fd] && length > 1) keep(opened[fd], at, bytes, length / 2);
  ssize_t done = placed ? real_pwrite(fd, bytes, part, at) : real_write(fd, bytes, part);
  if (done > 0) changed(opened[fd], at, bytes, done);
  LEAVE;
  return done;
}
ssize_t write(int fd, const void *bytes, size_t length) { return writeAt(fd, bytes, length, 0, 0); }
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) { return writeAt(fd, bytes, length, at, 1); }
ssize_t pwrite64(int fd, const void *bytes, size_t length, off_t at) { return writeAt(fd, bytes, length, at, 1); }

static int syncIt(int fd, int (*real)(int)) {
  const char *path = pathOf(fd);
  if (!path) return real(fd);
  ENTER;
  int f = fate("sync", path, 0);
  if (f != 0) FAIL(EIO);
  /* Nothing has to reach a real disk: which bytes would have, is what is kept here. */
  if (opened[fd] == &folder) syncedFolder(path);
  else if (opened[fd]) settle(opened[fd], fd);
  LEAVE;
  return 0;
}
int fsync(int fd) { return syncIt(fd, real_fsync); }
int fdatasync(int fd) { return syncIt(fd, real_fdatasync); }

static int cutAt(int fd, off_t length) {
  const char *path = pathOf(fd);
  if (!path) return real_ftruncate(fd, length);
  ENTER;
  int f = fate("truncate", path, 0);
  if (f != 0) FAIL(EIO);
  changed(opened[fd], length, 0, 0);
  int done = real_ftruncate(fd, length);
  LEAVE;
  return done;
}
int ftruncate(int fd, off_t length) { return cutAt(fd, length); }
int ftruncate64(int fd, off_t length) { return cutAt(fd, length); }

int rename(const char *from, const char *to) {
  if (!below(to)) return real_rename(from, to);
  ENTER;
  struct node *node = keeps ? nodeAt(from) : 0;
  if (keeps) nodeAt(to);
  int f = fate("rename", to, 0);
  if (f != 0) FAIL(f > 0 ? f : EIO);
  int done = real_rename(from, to);
  if (keeps && done == 0) renamed(to, node), renamed(from, 0);
  LEAVE;
  return done;
}

int unlink(const char *path) {
  struct stat st;
  if (below(path) && strcmp(path + strlen(root), "/arm") == 0) {
    arm();
    errno = ENOENT;
    return -1;
  }
  if (!below(path) || stat(path, &st) != 0) return real_unlink(path);
  ENTER;
  if (keeps && !isMemory(path)) nodeAt(path);
  int f = fate("unlink", path, 0);
  if (f != 0) FAIL(f > 0 ? f : EIO);
  int done = real_unlink(path);
  if (keeps && done == 0 && !isMemory(path)) renamed(path, 0);
  LEAVE;
  return done;
}

int mkdir(const char *path, mode_t rights) {
  struct stat st;
  if (!below(path) || stat(path, &st) == 0) return real_mkdir(path, rights);
  ENTER;
  int f = fate("mkdir", path, 0);
  if (f != 0) FAIL(f > 0 ? f : EIO);
  int done = real_mkdir(path, rights);
  if (keeps && done == 0) renamed(path, &folder);
  LEAVE;
  return done;
}
