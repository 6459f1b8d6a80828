@echo off
rem Checks dossiers: check.cmd --help tells how.
chcp 65001 >nul
where java >nul 2>nul
if errorlevel 1 goto nojava
java -XX:+UseSerialGC -Dfile.encoding=UTF-8 -cp "%~dp0ereje-desk.jar" kz.ereje.examples.command.CheckCommand %*
exit /b %errorlevel%
:nojava
echo Java табылмады. Java 17 немесе одан жаңа нұсқасын орнатыңыз: https://adoptium.net
echo Не найдена Java. Установите Java 17 или новее: https://adoptium.net
echo There is no Java. Install Java 17 or newer: https://adoptium.net
exit /b 1
