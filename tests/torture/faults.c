/* A disk that goes wrong on purpose: preloaded into a test program, it lets the n-th call of a kind fail on files
   below TERUGBLIK_FAULTS_FOLDER. It is C, because the workspace forbids the unsafe Rust that this would take, and
   because a call with a variable list of arguments cannot be written in stable Rust. It is no part of the app.

   The program says what should go wrong by opening a path that is never there:
       /terugblik-faults/KIND/ERRNO/N/once   the N-th call of that kind from now on fails with that error
       /terugblik-faults/KIND/ERRNO/N/ever   and so does every later one
       /terugblik-faults/off                 nothing goes wrong any more
       /terugblik-faults/fired               EEXIST when something went wrong since, ENOENT when not
   Everything but the last answers EALREADY, which no file system answers to opening a file.

   Kinds: write, short (half of it is written, which is allowed), torn (half of it, and from then on the error),
   sync, rename, make (opening a file that may be new), truncate, remove, read, lock, folder (making one). */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#define CONTROL "/terugblik-faults/"
#define MOST_FILES 65536

static char kind[16] = "";
static int error_number, for_ever, fired;
static long at, count;
/* One byte a file descriptor: 1 when the file lies in the folder. */
static unsigned char ours[MOST_FILES];

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) *(void **)&real = dlsym(RTLD_NEXT, name)

static int in_folder(const char *path) {
    static const char *folder;
    if (!folder) folder = getenv("TERUGBLIK_FAULTS_FOLDER");
    return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

static int is_ours(int fd) { return fd >= 0 && fd < MOST_FILES && ours[fd]; }

/* True when this call of that kind is the one that goes wrong. */
static int hits(const char *wanted) {
    if (strcmp(kind, wanted) != 0) return 0;
    count++;
    if (count < at || (count > at && !for_ever)) return 0;
    fired = 1;
    errno = error_number;
    return 1;
}

/* How many of the bytes are written now: all, half, or -1 for an error. */
static ssize_t allowed(int fd, size_t bytes) {
    if (!is_ours(fd)) return (ssize_t)bytes;
    if (hits("write")) return -1;
    if (hits("short")) return bytes > 1 ? (ssize_t)(bytes / 2) : (ssize_t)bytes;
    if (hits("torn")) {
        strcpy(kind, "write");
        at = 0;
        for_ever = 1;
        return bytes > 1 ? (ssize_t)(bytes / 2) : -1;
    }
    return (ssize_t)bytes;
}

/* True when the path is an order to this file; errno is its answer. */
static int is_order(const char *path) {
    char often[8] = "";
    if (!path || strncmp(path, CONTROL, strlen(CONTROL)) != 0) return 0;
    path += strlen(CONTROL);
    if (strcmp(path, "fired") == 0) {
        errno = fired ? EEXIST : ENOENT;
        return 1;
    }
    kind[0] = 0;
    if (strcmp(path, "off") != 0) {
        if (sscanf(path, "%15[a-z]/%d/%ld/%7s", kind, &error_number, &at, often) != 4) abort();
        for_ever = strcmp(often, "ever") == 0;
        count = 0;
        fired = 0;
    }
    errno = EALREADY;
    return 1;
}

static int opened(int fd, const char *path) {
    if (fd >= 0 && fd < MOST_FILES) ours[fd] = (unsigned char)in_folder(path);
    return fd;
}

#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        REAL(int, #name, const char *, int, ...); \
        mode_t mode = 0; \
        if (flags & (O_CREAT | __O_TMPFILE)) { \
            va_list rest; \
            va_start(rest, flags); \
            mode = va_arg(rest, mode_t); \
            va_end(rest); \
        } \
        if (is_order(path)) return -1; \
        if ((flags & O_CREAT) && in_folder(path) && hits("make")) return -1; \
        return opened(real(path, flags, mode), path); \
    }

OPEN(open)
OPEN(open64)

#define OPENAT(name) \
    int name(int folder, const char *path, int flags, ...) { \
        REAL(int, #name, int, const char *, int, ...); \
        mode_t mode = 0; \
        if (flags & (O_CREAT | __O_TMPFILE)) { \
            va_list rest; \
            va_start(rest, flags); \
            mode = va_arg(rest, mode_t); \
            va_end(rest); \
        } \
        if (is_order(path)) return -1; \
        if ((flags & O_CREAT) && in_folder(path) && hits("make")) return -1; \
        return opened(real(folder, path, flags, mode), path); \
    }

OPENAT(openat)
OPENAT(openat64)

ssize_t write(int fd, const void *bytes, size_t length) {
    REAL(ssize_t, "write", int, const void *, size_t);
    ssize_t now = allowed(fd, length);
    return now < 0 ? -1 : real(fd, bytes, (size_t)now);
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t place) {
    REAL(ssize_t, "pwrite", int, const void *, size_t, off_t);
    ssize_t now = allowed(fd, length);
    return now < 0 ? -1 : real(fd, bytes, (size_t)now, place);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t place) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    ssize_t now = allowed(fd, length);
    return now < 0 ? -1 : real(fd, bytes, (size_t)now, place);
}

ssize_t read(int fd, void *bytes, size_t length) {
    REAL(ssize_t, "read", int, void *, size_t);
    return is_ours(fd) && hits("read") ? -1 : real(fd, bytes, length);
}

ssize_t pread(int fd, void *bytes, size_t length, off_t place) {
    REAL(ssize_t, "pread", int, void *, size_t, off_t);
    return is_ours(fd) && hits("read") ? -1 : real(fd, bytes, length, place);
}

ssize_t pread64(int fd, void *bytes, size_t length, off64_t place) {
    REAL(ssize_t, "pread64", int, void *, size_t, off64_t);
    return is_ours(fd) && hits("read") ? -1 : real(fd, bytes, length, place);
}

int fsync(int fd) {
    REAL(int, "fsync", int);
    return is_ours(fd) && hits("sync") ? -1 : real(fd);
}

int fdatasync(int fd) {
    REAL(int, "fdatasync", int);
    return is_ours(fd) && hits("sync") ? -1 : real(fd);
}

int ftruncate(int fd, off_t length) {
    REAL(int, "ftruncate", int, off_t);
    return is_ours(fd) && hits("truncate") ? -1 : real(fd, length);
}

int ftruncate64(int fd, off64_t length) {
    REAL(int, "ftruncate64", int, off64_t);
    return is_ours(fd) && hits("truncate") ? -1 : real(fd, length);
}

int rename(const char *from, const char *to) {
    REAL(int, "rename", const char *, const char *);
    return in_folder(to) && hits("rename") ? -1 : real(from, to);
}

int unlink(const char *path) {
    REAL(int, "unlink", const char *);
    return in_folder(path) && hits("remove") ? -1 : real(path);
}

int mkdir(const char *path, mode_t mode) {
    REAL(int, "mkdir", const char *, mode_t);
    return in_folder(path) && hits("folder") ? -1 : real(path, mode);
}

/* The last argument of fcntl is a pointer or a number, which both fit in a pointer. */
#define FCNTL(name) \
    int name(int fd, int command, ...) { \
        REAL(int, #name, int, int, ...); \
        va_list rest; \
        va_start(rest, command); \
        void *argument = va_arg(rest, void *); \
        va_end(rest); \
        if (command == F_SETLK && is_ours(fd) && hits("lock")) return -1; \
        return real(fd, command, argument); \
    }

FCNTL(fcntl)
FCNTL(fcntl64)
